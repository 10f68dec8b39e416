import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { fromRoot } from '../../lib/paths.ts';

/** A property of an interface, as its declaration states it. */
export interface DeclaredProperty {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** Its docstring, in one line. */
  readonly text: string;
}

/** The properties of an interface of a file, in their order, without those that it inherits. */
export function propertiesOf(file: string, name: string): DeclaredProperty[] {
  const source = ts.createSourceFile(file, readFileSync(fromRoot(file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found = source.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  if (!found || !ts.isInterfaceDeclaration(found)) throw new Error(`${file} declares no interface ${name}.`);
  return found.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(source),
    type: (member.type?.getText(source) ?? 'unknown').replaceAll(/\s+/g, ' ').replace(/ \| undefined$/, ''),
    isOptional: member.questionToken !== undefined,
    text: ts
      .getJSDocCommentsAndTags(member)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
      .join(' ')
      .replaceAll(/\s*\n\s*/g, ' '),
  }));
}
