import ts from 'typescript';
import { fromRoot } from '../../scripts/lib/paths.ts';

/** A parameter as a caller must know it. */
export interface Parameter {
  readonly kind: 'string' | 'options' | 'object';
  readonly isOptional: boolean;
  /** Of settings, their names. */
  readonly settings: readonly string[];
}

export interface Signature {
  readonly parameters: readonly Parameter[];
  /** `APIPromise`, `PagePromise` and the like. */
  readonly returns: string;
}

/** The overloads of each method, by its path, such as `beta.threads.runs.create`. */
export type Tree = ReadonlyMap<string, readonly Signature[]>;

const entry = fromRoot('test/official/clients.ts');
const text = `import Official from 'openai';
import { OpenAI as Ours } from '../../src/client/index.ts';
export declare const official: Official;
export declare const ours: Ours;
export declare const officialClass: typeof Official;
export declare const oursClass: typeof Ours;
export { Official, Ours };
`;

const settings: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.esnext.disposable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
  typeRoots: [fromRoot('node_modules/@types')],
};

/** What the compiler knows of both clients. */
export interface Clients {
  readonly checker: ts.TypeChecker;
  /** What the entry exports: `official`, `officialClass`, and `Official` with its namespace; the same of ours. */
  readonly symbolOf: (name: string) => ts.Symbol;
}

export function readClients(): Clients {
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === entry || fileExists(path);
  host.getSourceFile = (path, version, ...rest) =>
    path === entry ? ts.createSourceFile(path, text, version) : getSourceFile(path, version, ...rest);
  const program = ts.createProgram([entry], settings, host);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol;
  const symbols = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));
  return { checker, symbolOf: (name) => symbols.get(name) as ts.Symbol };
}

/** The methods of both clients. */
export function methodTrees({ checker, symbolOf }: Clients): { readonly official: Tree; readonly ours: Tree } {
  const treeOf = (name: string): Tree => new Map(methodsOf(checker, checker.getTypeOfSymbol(symbolOf(name)), []));
  return { official: treeOf('official'), ours: treeOf('ours') };
}

function methodsOf(checker: ts.TypeChecker, type: ts.Type, path: readonly string[]): [string, Signature[]][] {
  return type.getProperties().flatMap((symbol): [string, Signature[]][] => {
    if (!isPublic(symbol)) return [];
    const member = checker.getTypeOfSymbol(symbol);
    const own = [...path, symbol.name];
    const signatures = member.getCallSignatures();
    if (signatures.length > 0) return [[own.join('.'), signatures.map((signature) => signatureOf(checker, signature))]];
    return isResource(member) ? methodsOf(checker, member, own) : [];
  });
}

const isPublic = ({ valueDeclaration, name }: ts.Symbol): boolean =>
  valueDeclaration !== undefined &&
  !/^(_|#)/.test(name) &&
  (ts.getCombinedModifierFlags(valueDeclaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0;

const isResource = ({ symbol }: ts.Type): boolean =>
  /\/resources\//.test(symbol?.valueDeclaration?.getSourceFile().fileName ?? '');

const signatureOf = (checker: ts.TypeChecker, signature: ts.Signature): Signature => ({
  parameters: signature.parameters.map((parameter) => parameterOf(checker, parameter)),
  returns: signature.getReturnType().symbol?.name ?? '',
});

function parameterOf(checker: ts.TypeChecker, symbol: ts.Symbol): Parameter {
  const declaration = symbol.valueDeclaration as ts.ParameterDeclaration;
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  const names = type.getProperties().map(({ name }) => name);
  const isOptions = names.some((name) => ['maxRetries', 'pollInterval'].includes(name)) && !isParams(declaration);
  return {
    kind: type.flags & ts.TypeFlags.String ? 'string' : isOptions ? 'options' : 'object',
    isOptional: checker.isOptionalParameter(declaration),
    settings: isOptions ? names : [],
  };
}

/** The official client forbids the names of settings in some params, and so has them there. */
const isParams = ({ name }: ts.ParameterDeclaration): boolean => ['query', 'body', 'params'].includes(name.getText());
