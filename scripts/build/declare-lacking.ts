import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { fromRoot } from '../lib/paths.ts';
import { readPackage } from './declared-names.ts';
import { lackingResources } from './lacking-resources.ts';
import { lackingNames, type Lack, type Lacking } from './lacking-names.ts';

/**
 * Declares every name of the official package that a built package lacks, so that what libraries declare in its terms
 * compiles. A type is `any`, as it is for a compiler that cannot find it. A class can be extended and not made, and
 * another value has no use at all. A name that the official package passes on from another subpath is passed on, too.
 */
export function declareLacking(folder: string): void {
  const [official, ours] = [readPackage(fromRoot('node_modules/openai')), readPackage(folder)];
  const lacks = Map.groupBy(lackingNames(official, ours), ({ file }) => file);
  for (const [file, there] of lacks)
    for (const form of formsOf(file))
      append(join(folder, form.path), there.flatMap(replacedStatics), linesOf(there, form));
  for (const form of formsOf(clientFile))
    append(join(folder, form.path), [], membersOf(lackingResources(official, ours)));
}

/** The declarations of the class of the client. */
const clientFile = 'esm/types/generated/client/openai';

/** Any type: libraries declare classes that have members of these names, and functions that take clients with them. */
const membersOf = (resources: readonly string[]): readonly string[] => [
  'export interface OpenAI {',
  ...resources.flatMap((name) => ['/** @deprecated Not in openai-concord: its methods throw. */', `${name}: any;`]),
  '}',
];

/** A file of declarations, and how it names the file of a subpath. */
interface Form {
  readonly path: string;
  specifier(subpath: string): string;
}

const formsOf = (file: string): readonly Form[] => {
  const inner = file.startsWith('esm/');
  return (['mjs', 'js'] as const).map((extension): Form => {
    const own = inner && extension === 'js' ? file.replace(/^esm/, 'cjs') : file;
    return {
      path: `${own}.d.${inner ? 'ts' : extension.replace('js', 'ts')}`,
      specifier: (subpath) => {
        const path = posix.relative(posix.dirname(own), subpath);
        return `${path.startsWith('.') ? '' : './'}${path}.${extension}`;
      },
    };
  });
};

function append(path: string, replaced: readonly ts.Node[], lines: readonly string[]): void {
  if (!existsSync(path)) return;
  const text = replaced.reduce(withoutNode, readFileSync(path, 'utf8'));
  // The comment that leads to the map stays at the end.
  const end = text.search(/^\/\/# sourceMappingURL/m);
  const [before, after] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
  writeFileSync(path, `${before.trimEnd()}\n${lines.join('\n')}\n${after}`);
}

/** Static members come back as members of the namespace, where they are types as well. */
const replacedStatics = ({ names }: Lack): ts.Node[] =>
  [...names.values()].flatMap(({ replaced }) => (replaced ? [replaced] : []));

/** Leaves the lines of the others as they are: the map knows them by number. */
const withoutNode = (text: string, node: ts.Node): string => {
  const [start, end] = [node.getStart(undefined, true), node.getEnd()];
  return text.slice(0, start) + text.slice(start, end).replaceAll(/[^\n]/g, ' ') + text.slice(end);
};

function linesOf(lacks: readonly Lack[], { specifier }: Form): string[] {
  const imports: string[] = [];
  const blocks = lacks.flatMap(({ namespaces, isExported, names }) => {
    const lines = [...names].flatMap(([name, lacking]) => {
      if (!lacking.from) return declarationOf(name, lacking, namespaces.length === 0 ? 'declare ' : '');
      const from = `from '${specifier(lacking.from.subpath)}';`;
      if (namespaces.length === 0) return [`export { ${renamed(lacking.from.name, name)} } ${from}`];
      const local = `Lacking${imports.length}`;
      imports.push(`import { ${lacking.from.name} as ${local} } ${from}`);
      // TypeScript 7 looks past an alias to the static member of the same name that a class inherits.
      return [lacking.replaced ? `export class ${name} extends ${local} {}` : `export { ${local} as ${name} };`];
    });
    return namespaces.length === 0
      ? lines
      : [`${isExported ? 'export ' : ''}declare namespace ${namespaces.join('.')} {`, ...lines, '}'];
  });
  return [...imports, ...blocks];
}

const renamed = (from: string, to: string): string => (from === to ? from : `${from} as ${to}`);

const note = '/** Not in openai-concord. */';

/** Members and arguments of all kinds: a subclass that a library declares must fit. */
const anyMembers = '{ constructor(...args: any[]); [member: string]: any; static [member: string]: any }';

function declarationOf(name: string, { symbol }: Lacking, declare: 'declare ' | ''): string[] {
  const { flags } = symbol;
  const own = `${name}${parametersOf(symbol)}`;
  if (flags & ts.SymbolFlags.Class) return [note, `export ${declare}abstract class ${own} ${anyMembers}`];
  return [
    ...(flags & ts.SymbolFlags.Type ? [note, `export type ${own} = any;`] : []),
    ...(flags & ts.SymbolFlags.Value & ~ts.SymbolFlags.Module ? [note, valueOf(name, declare)] : []),
  ];
}

const valueOf = (name: string, declare: string): string =>
  name === 'default'
    ? 'declare const missing: never;\nexport default missing;'
    : `export ${declare}const ${name}: never;`;

/** As many parameters as the official type takes, none of them required. */
function parametersOf({ declarations = [] }: ts.Symbol): string {
  const generic = declarations.find(
    (each) => ts.isClassDeclaration(each) || ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each),
  );
  const names = (generic?.typeParameters ?? []).map((_, index) => `T${index} = any`);
  return names.length === 0 ? '' : `<${names.join(', ')}>`;
}
