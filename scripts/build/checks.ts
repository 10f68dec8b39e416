import { build, type Plugin } from 'esbuild';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { bodySchema } from '../../src/openapi/body-schema.ts';
import { operationsOf, type ResolvedOperation } from '../../src/openapi/operations.ts';
import { parameterSchema } from '../../src/openapi/parameter-schema.ts';
import { createAjv, moduleOf } from '../../src/schema/ajv.ts';
import { asAccepted } from '../../src/schema/readings.ts';
import { encodeFragment } from '../../src/schema/validator.ts';
import { fromRoot } from '../lib/paths.ts';

const id = 'https://concord.invalid/openapi.json';

/** Writes the checks of requests as code: a module per operation, and what several of them need. */
export async function buildChecks(document: OpenApiDocument, folder: string): Promise<void> {
  const sourceOf = createSourceOf(document);
  const operations = new Map(operationsOf(document).map((one) => [one.operation.operationId, one]));
  const sources: Plugin = {
    name: 'checks',
    setup: (bundler) => {
      bundler.onResolve({ filter: /./, namespace: '' }, ({ path, kind }) =>
        kind === 'entry-point' ? { path, namespace: 'checks' } : undefined,
      );
      bundler.onLoad({ filter: /./, namespace: 'checks' }, async ({ path }) => ({
        contents: await sourceOf(operations.get(path) as ResolvedOperation),
        resolveDir: fromRoot(),
      }));
    },
  };
  await build({
    entryPoints: Object.fromEntries([...operations.keys()].map((name) => [name, name])),
    plugins: [sources],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
  });
}

/** The code of an operation: its checks by the pointer of their schema. */
function createSourceOf(document: OpenApiDocument): (resolved: ResolvedOperation) => Promise<string> {
  const ajv = createAjv({ code: { source: true, esm: true }, validateSchema: false, logger: false });
  ajv.addSchema({ ...asAccepted(document), $id: id });
  return async (resolved) => {
    const pointers = schemasOf(document, resolved);
    const references = pointers.map((pointer, index) => [`check${index}`, `${id}#${encodeFragment(pointer)}`] as const);
    const code = await moduleOf(ajv, Object.fromEntries(references));
    const table = pointers.map((pointer, index) => `${JSON.stringify(pointer)}: check${index}`);
    return `${code}\nexport const checks = { ${table.join(', ')} };\n`;
  };
}

/** What is validated of a request: each parameter, and its body in each media type. */
export function schemasOf(document: OpenApiDocument, resolved: ResolvedOperation): readonly string[] {
  const { operation, parameters } = resolved;
  const sent = parameters.filter((parameter) => ['query', 'header'].includes(parameter.in));
  const bodies = Object.keys(operation.requestBody?.content ?? {}).map((type) => bodySchema(resolved, type));
  return [...sent.map((parameter) => parameterSchema({ document, resolved }, parameter)), ...bodies];
}
