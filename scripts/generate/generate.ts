import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { Failure } from '../lib/failure.ts';
import { noMemo, type Memo } from '../lib/memo.ts';
import { buildModel } from '../model/build.ts';
import type { Bundle } from '../spec/bundle.ts';
import { emitApiList } from './emit/api-list.ts';
import { emitClient } from './emit/client.ts';
import { emitFunctions } from './emit/functions.ts';
import { emitKnownTags } from './emit/known-tags.ts';
import { emitOperations } from './emit/operations.ts';
import { emitHelped, emitResources } from './emit/resources.ts';
import { emitSourceMap } from './emit/source-map.ts';
import { emitTypes } from './emit/types.ts';
import { declaredTypes } from './code/declared-types.ts';
import type { GeneratedFile } from './code/file.ts';
import { nameInline } from './code/name-inline.ts';
import { typedMembers } from './code/typed-members.ts';
import { formatFile } from './format.ts';

const readme: GeneratedFile = {
  path: 'README.md',
  content:
    '# Generated\n\nWritten by `npm run generate` from `spec/`. Do not edit these files: `npm test` fails on a difference, and the ' +
    'next run overwrites it. Fix errors in `spec/` or `scripts/generate/`.\n',
};

/**
 * Everything under `generated/`, from one bundle, in memory.
 *
 * @param memo what earlier runs printed from the same. By default, everything is printed again.
 */
export async function generate(bundle: Bundle, memo: Memo = noMemo): Promise<ReadonlyMap<string, string>> {
  const files = [
    { path: 'openapi.json', content: bundle.json },
    ...emitSourceMap(bundle),
    readme,
    ...emitCode(bundle.document),
  ];
  return byPath(await Promise.all(files.map((file) => formatFile(file, memo))));
}

/** Types, client and its list of methods, not yet formatted: what follows from the document alone. */
export function emitCode(document: OpenApiDocument): readonly GeneratedFile[] {
  const model = buildModel(nameInline(typedMembers(document)));
  const types = declaredTypes(model);
  return [
    ...emitTypes(model, types),
    ...emitOperations(model),
    ...emitResources(model, types),
    ...emitHelped(model, types),
    ...emitClient(model),
    ...emitFunctions(model, types),
    ...emitKnownTags(model),
    ...emitApiList(model, types),
  ];
}

function byPath(files: readonly GeneratedFile[]): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const { path, content } of files) {
    if (result.has(path)) throw new Failure(`Two emitters write generated/${path}.`);
    result.set(path, content);
  }
  return result;
}
