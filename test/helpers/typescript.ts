import ts from 'typescript';

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
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: [
      'lib.es2022.d.ts',
      'lib.dom.d.ts',
      'lib.dom.iterable.d.ts',
      'lib.dom.asynciterable.d.ts',
      'lib.esnext.disposable.d.ts',
    ],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const textOf = (path: string): string | undefined =>
    path.startsWith(`${folder}/`) ? files.get(path.slice(folder.length + 1)) : undefined;
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => textOf(path) ?? readFile(path);
  host.fileExists = (path) => (path.startsWith(`${folder}/`) ? textOf(path) !== undefined : fileExists(path));
  // Folders that do not exist on the disk would be skipped.
  delete (host as Partial<ts.CompilerHost>).directoryExists;
  host.getSourceFile = (path, version, ...rest) => {
    const text = textOf(path);
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
  };
  const roots = [...files.keys()].filter((path) => path.endsWith('.ts')).map((path) => `${folder}/${path}`);
  return ts
    .getPreEmitDiagnostics(ts.createProgram(roots, options, host))
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}
