import { expect, test } from 'vitest';
import { diff } from '../../src/diff/diff.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { widgets } from '../helpers/tiny.ts';

/** A document whose `createWidget` has this effect. */
function withEffect(extensions: object): OpenApiDocument {
  const document = structuredClone(widgets());
  Object.assign(document.paths['/shops/{shop_id}/widgets']?.post ?? {}, extensions);
  return document;
}

test.for<[name: string, old: object, after: object, text: readonly string[]]>([
  ['the same', { 'x-effect': { leaves: 'nothing' } }, { 'x-effect': { leaves: 'nothing' } }, []],
  [
    'another effect',
    { 'x-effect': { leaves: 'nothing', costs: 'nothing' } },
    { 'x-effect': { leaves: { changes: 'shop_id' }, costs: 'model' } },
    [
      'effect-changed: a call leaves {"changes":"shop_id"}, before: "nothing"',
      'effect-changed: a call costs "model", before: "nothing"',
    ],
  ],
  [
    'another one of several effects',
    { 'x-effect': { leaves: [{ undoneBy: 'deleteWidget' }, { permanent: 'a line in the log' }] } },
    { 'x-effect': { leaves: [{ undoneBy: 'deleteWidget' }, { changes: 'shop_id' }] } },
    ['effect-changed: a call leaves {"changes":"shop_id"}, before: {"permanent":"a line in the log"}'],
  ],
  [
    'one effect less',
    { 'x-effect': { leaves: [{ undoneBy: 'deleteWidget' }, { permanent: 'a line in the log' }] } },
    { 'x-effect': { leaves: [{ undoneBy: 'deleteWidget' }] } },
    ['effect-changed: a call leaves nothing more, before: {"permanent":"a line in the log"}'],
  ],
  [
    'an effect that is new',
    {},
    { 'x-effect': { leaves: 'nothing' } },
    ['effect-changed: a call leaves "nothing", before: nothing that is stated'],
  ],
])('%s', async ([, old, after, texts]) => {
  const { changes, severity } = await diff(
    { document: withEffect(old), source: 'old' },
    { document: withEffect(after), source: 'new' },
  );
  expect(changes.map(({ rule, text }) => `${rule}: ${text}`)).toEqual(texts);
  expect(severity).toBe(texts.length > 0 ? 'docs' : 'none');
});
