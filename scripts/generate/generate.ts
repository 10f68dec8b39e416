import { Failure } from '../lib/failure.ts';
import { buildModel } from '../model/build.ts';
import type { Bundle } from '../spec/bundle.ts';
import { emitApiList } from './emit/api-list.ts';
import { emitClient } from './emit/client.ts';
import { emitFunctions } from './emit/functions.ts';
import { emitOperations } from './emit/operations.ts';
import { emitResources } from './emit/resources.ts';
import { emitSourceMap } from './emit/source-map.ts';
import { emitTypes } from './emit/types.ts';
import type { GeneratedFile } from './code/file.ts';
import { formatFile } from './format.ts';

const readme: GeneratedFile = {
  path: 'README.md',
  content:
    '# Generated\n\nWritten by `npm run generate` from `spec/`. Nothing here is edited by hand: `npm test` fails on a difference, and the ' +
    'next run takes it away. Wrong here means wrong in `spec/` or in `scripts/generate/`.\n',
};

/** Everything under `generated/`, from one bundle, in memory. */
export async function generate(bundle: Bundle): Promise<ReadonlyMap<string, string>> {
  const model = buildModel(bundle.document);
  const files = [
    { path: 'openapi.json', content: bundle.json },
    ...emitSourceMap(bundle),
    readme,
    ...emitTypes(bundle.document),
    ...emitOperations(model),
    ...emitResources(model),
    ...emitClient(model),
    ...emitFunctions(model),
    ...emitApiList(model),
  ];
  return byPath(await Promise.all(files.map(formatFile)));
}

function byPath(files: readonly GeneratedFile[]): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const { path, content } of files) {
    if (result.has(path)) throw new Failure(`Two emitters write generated/${path}.`);
    result.set(path, content);
  }
  return result;
}
