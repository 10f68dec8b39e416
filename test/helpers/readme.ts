import ts from 'typescript';
import { compilerOptions, programOf } from '../../scripts/lib/compiler.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';

/** Names that code blocks use from the surrounding text, or from packages that are not installed here. */
const around = `
import type { OpenAI as Client } from 'openai-concord';
import type * as concord from 'openai-concord';
declare global {
  const OpenAI: typeof concord.OpenAI;
  const openai: Client;
  const client: Client;
  const Deno: { createHttpClient(options: object): unknown };
  const myReadableStream: ReadableStream<Uint8Array>;
}
`;

const packages = `
declare module 'my-fetch' { const own: typeof fetch; export default own; }
declare module 'pino' { export default function pino(): Console & { child(bindings: object): Console }; }
declare module 'next/headers' { export function headers(): Promise<Headers>; }
`;

const folder = fromRoot('test/readme');
const settings: ts.CompilerOptions = {
  ...compilerOptions,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.esnext.disposable.d.ts'],
  types: ['node'],
  typeRoots: [fromRoot('node_modules/@types')],
  // As in a project without stricter settings: parameters in the blocks have no types.
  strict: false,
  paths: { 'openai-concord': [fromRoot('src/client/index.ts')] },
};

/** The compiler errors for code blocks, each as a module of its own. Only the import is changed. */
export function diagnosticsOf(blocks: readonly string[]): string[] {
  const files = new Map(blocks.map((code, index) => [`${folder}/block-${index}.ts`, toModule(code)]));
  files.set(`${folder}/around.ts`, around);
  files.set(`${folder}/packages.d.ts`, packages);
  return ts.getPreEmitDiagnostics(programOf(files, settings)).map(({ file, messageText, start = 0 }) => {
    const line = file ? `${file.fileName.split('/').at(-1)}:${file.getLineAndCharacterOfPosition(start).line + 1}` : '';
    return `${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

const toModule = (code: string): string =>
  `${code.replaceAll(/from '(?:npm:)?openai(\/[^']*)?'/g, "from 'openai-concord$1'")}\nexport {};\n`;
