import { expect, test } from 'vitest';
import { diff } from '../../src/diff/diff.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { widgets } from '../helpers/tiny.ts';

/** A document whose `createWidget` owes this. */
function owing(relations: object): OpenApiDocument {
  const document = structuredClone(widgets());
  Object.assign(document.paths['/shops/{shop_id}/widgets']?.post ?? {}, { 'x-relations': relations });
  return document;
}

const echo = { kind: 'echo', at: '$response.body', of: '$request.body', members: ['color'] };
const must = { ...echo, level: 'must' };
const should = { ...echo, level: 'should' };
const red = { '$request.body#/color': { const: 'red' } };
const blue = { '$request.body#/color': { const: 'blue' } };
const shop = { kind: 'echo', level: 'must', at: '$response.body#/shop', of: '$request.path.shop_id' };

const duty = 'safe, servers';
const broken = 'breaking readers, promise';
const unknown = 'unknown readers';

test.for<[name: string, old: object, after: object, want: readonly string[]]>([
  ['the same', { color: must }, { color: must }, []],
  ['another order of members', { color: must }, { color: { level: 'must', ...echo } }, []],
  ['another name', { color: must }, { colour: must }, []],
  ['a new one', {}, { color: must }, [`${duty}: relation-added`]],
  ['a new one that many servers break', {}, { color: should }, ['docs: relation-added']],
  ['one that is gone', { color: must }, {}, [`${broken}: relation-removed`]],
  ['one that is gone, and that many servers broke', { color: should }, {}, ['docs: relation-removed']],
  ['a higher level', { color: should }, { color: must }, [`${duty}: relation-strengthened`]],
  ['a lower level', { color: must }, { color: should }, [`${broken}: relation-weakened`]],
  [
    'two levels that decide nothing',
    { color: should },
    { color: { ...echo, level: 'model' } },
    ['docs: relation-changed'],
  ],
  [
    'one more member',
    { color: must },
    { color: { ...must, members: ['color', 'size'] } },
    [`${duty}: relation-strengthened`],
  ],
  [
    'one member less',
    { color: { ...must, members: ['color', 'size'] } },
    { color: must },
    [`${broken}: relation-weakened`],
  ],
  ['other members', { color: must }, { color: { ...must, members: ['size'] } }, [`${unknown}: relation-changed`]],
  ['a condition', { color: must }, { color: { ...must, when: red } }, [`${broken}: relation-weakened`]],
  ['no condition', { color: { ...must, when: red } }, { color: must }, [`${duty}: relation-strengthened`]],
  [
    'one more condition',
    { color: { ...must, when: red } },
    { color: { ...must, when: [red, blue] } },
    [`${duty}: relation-strengthened`],
  ],
  [
    'one condition less',
    { color: { ...must, when: [red, blue] } },
    { color: { ...must, when: [red] } },
    [`${broken}: relation-weakened`],
  ],
  [
    'another condition',
    { color: { ...must, when: red } },
    { color: { ...must, when: blue } },
    [`${unknown}: relation-changed`],
  ],
  ['an excuse', { color: must }, { color: { ...must, unless: red } }, [`${broken}: relation-weakened`]],
  ['no excuse', { color: { ...must, unless: red } }, { color: must }, [`${duty}: relation-strengthened`]],
  ['another address', { color: must }, { color: { ...must, of: '$request.query' } }, [`${unknown}: relation-changed`]],
  [
    'more and less at once',
    { color: must },
    { color: { ...must, unless: red, members: ['color', 'size'] } },
    [`${broken}: relation-weakened`],
  ],
  [
    'another address of a weak one',
    { color: should },
    { color: { ...should, of: '$request.query' } },
    ['docs: relation-changed'],
  ],
])('%s', async ([, old, after, want]) => {
  const { changes } = await diff({ document: owing(old), source: 'old' }, { document: owing(after), source: 'new' });
  expect(
    changes.map(
      ({ rule, severity, breaks, servers, kind }) =>
        `${[severity, ...breaks].join(' ')}${servers ? ', servers' : ''}${kind ? `, ${kind}` : ''}: ${rule}`,
    ),
  ).toEqual(want);
});

test('a parameter of the path with another name changes no relation', async () => {
  const document = owing({ shop });
  const text = JSON.stringify(document).replaceAll('shop_id', 'shop');
  const after = JSON.parse(text) as OpenApiDocument;
  const { changes } = await diff({ document, source: 'old' }, { document: after, source: 'new' });
  expect(changes.map(({ rule }) => rule).filter((rule) => rule.startsWith('relation-'))).toEqual([]);
});

test('a relation that follows from the path need not be stated', async () => {
  const stated = owing({ own: { ...shop, at: '$response.body#/shop_id' } });
  const silent = owing({});
  for (const { components } of [stated, silent])
    Object.assign((components.schemas['Widget'] as { properties: object }).properties, { shop_id: { type: 'string' } });
  const { changes } = await diff({ document: stated, source: 'old' }, { document: silent, source: 'new' });
  expect(changes).toEqual([]);
});
