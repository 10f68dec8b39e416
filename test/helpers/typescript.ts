import ts from 'typescript';
import { compilerOptions, programOf } from '../../scripts/lib/compiler.ts';

/** @throws {Error} when the text is not valid TypeScript. */
export function parse(text: string, path = 'file.ts'): ts.SourceFile {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  const [first] = parseDiagnostics;
  if (first) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}\n${text}`);
  return file;
}

/** The text of the top-level statements, without comments. */
export const statementsOf = (file: ts.SourceFile): string[] =>
  file.statements.map((statement) => statement.getText(file));

/** The statements of a file, each by kind and name. Text in comments and types does not show. */
export const outlineOf = (file: ts.SourceFile): string[] =>
  file.statements.map((statement) => `${ts.SyntaxKind[statement.kind]} ${nameOf(statement)}`.trim());

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  }
  if (ts.isImportDeclaration(statement)) return statement.moduleSpecifier.getText();
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name?.getText() ?? '';
}

/** The compiler errors for a set of in-memory files. Other imports are read from the repository. */
export function diagnosticsOf(folder: string, files: ReadonlyMap<string, string>): string[] {
  const options = {
    ...compilerOptions,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
  };
  const sources = [...files].filter(([path]) => path.endsWith('.ts'));
  const placed = new Map(sources.map(([path, text]) => [`${folder}/${path}`, text]));
  return ts
    .getPreEmitDiagnostics(programOf(placed, options))
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}
