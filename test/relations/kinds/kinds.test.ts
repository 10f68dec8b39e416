import { describe, expect, test } from 'vitest';
import { holds } from '../../../src/relations/judge-relations.ts';
import { sentenceOf } from '../../../src/relations/sentence.ts';
import type { GivenAnswer, Relation } from '../../../src/relations/terms/model.ts';
import { answered, asked, streamed } from '../exchange.ts';

/** A relation without its id and level. */
type Given<R = Relation> = R extends Relation ? Omit<R, 'id' | 'level'> : never;

/** `verdict`, or of a broken relation: pointer, expected, got. */
type Want = 'holds' | 'silent' | 'not judged' | readonly [answer: string, expected: string, got: string];

type Row = readonly [request: unknown, answer: unknown, want: Want];

const data = '$response.body#/data';
const strict = { type: 'object', properties: { day: { type: 'string' } }, required: ['day'] };
const floats = 'AACAPwAAAEA=';

const tables: readonly (readonly [relation: Given, sentence: string, rows: readonly Row[]])[] = [
  [
    { kind: 'count', at: data, is: { value: '$request.body#/n', or: 1 } },
    'The number of items in `data` is `n` of the request (or else 1).',
    [
      [{ n: 2 }, { data: [1, 2] }, 'holds'],
      [{}, { data: [1] }, 'holds'],
      [{ n: null }, { data: [1] }, 'holds'],
      [{ n: 3 }, { data: [1] }, ['/data', '3 items', '1 item']],
      [{ n: 3 }, {}, 'silent'],
    ],
  ],
  [
    {
      kind: 'count',
      at: data,
      atMost: 1,
      only: { type: 'object', required: ['type'], properties: { type: { const: 'call' } } },
    },
    'The number of items in `data` of which each has a `type` that is `"call"` is at most 1.',
    [
      [{}, { data: [{ type: 'call' }, { type: 'text' }] }, 'holds'],
      [{}, { data: [{ type: 'call' }, { type: 'call' }] }, ['/data', 'at most 1 item', '2 items']],
    ],
  ],
  [
    { kind: 'count', at: `${data}/*`, as: 'float32', is: { value: '$request.body#/dimensions' } },
    'The number of Base64 floats in `data[]` is `dimensions` of the request.',
    [
      [{ dimensions: 2 }, { data: [floats, [1, 2, 3]] }, 'holds'],
      [{ dimensions: 3 }, { data: [floats] }, ['/data/0', '3 items', '2 items']],
      [{ dimensions: 3 }, { data: ['AACAPwA='] }, ['/data/0', '3 items', 'a text that is not Base64 of whole floats']],
      [{ dimensions: 1 }, { data: ['not Base64'] }, ['/data/0', '1 item', 'a text that is not Base64 of whole floats']],
      [{}, { data: [floats] }, 'silent'],
    ],
  ],
  [
    {
      kind: 'amount',
      at: '$response.body#/total',
      is: { sum: [{ value: '$response.body#/a' }, { value: '$response.body#/b' }] },
    },
    '`total` is the sum of `a` and `b`.',
    [
      [undefined, { total: 3, a: 1, b: 2 }, 'holds'],
      [undefined, { total: 4, a: 1, b: 2 }, ['/total', '3', '4']],
      [undefined, { total: 4, a: 1 }, 'silent'],
    ],
  ],
  [
    {
      kind: 'amount',
      at: '$response.body#/tokens',
      atMost: { product: [{ value: '$request.body#/max' }, { length: '$request.body#/input' }] },
    },
    '`tokens` is at most `max` of the request times the number of items in `input` of the request.',
    [
      [{ max: 5, input: ['a', 'b'] }, { tokens: 10 }, 'holds'],
      [{ max: 5, input: 'a' }, { tokens: 6 }, ['/tokens', 'at most 5', '6']],
      [{ input: 'a' }, { tokens: 6 }, 'silent'],
    ],
  ],
  [
    { kind: 'echo', at: '$response.body', of: '$request.body', members: ['name', 'metadata'] },
    'Each of `name` and `metadata` in the answer equals that of the request.',
    [
      [{ name: 'a', metadata: { x: '1', y: '2' } }, { name: 'a', metadata: { y: '2', x: '1' } }, 'holds'],
      [{ metadata: { x: '1' } }, { metadata: { x: '1', y: '2' } }, ['/metadata', '{"x":"1"}', '{"x":"1","y":"2"}']],
      [{ name: 'a' }, {}, ['/name', '"a"', 'nothing']],
      [{ name: null }, { name: 'default' }, 'silent'],
    ],
  ],
  [
    { kind: 'echo', at: '$response.body#/tools', of: '$request.body#/tools', as: 'filled' },
    '`tools` has all of `tools` of the request.',
    [
      [{ tools: [{ type: 'f', strict: null }] }, { tools: [{ type: 'f', strict: true, more: 1 }] }, 'holds'],
      [{ tools: [{ type: 'f' }] }, { tools: [] }, ['/tools', '[{"type":"f"}]', '[]']],
      [{ tools: [{ type: 'f' }] }, {}, ['/tools', '[{"type":"f"}]', 'nothing']],
      [{ tools: [] }, {}, 'holds'],
    ],
  ],
  [
    { kind: 'echo', at: '$response.body#/model', of: '$request.body#/model', as: 'snapshot' },
    '`model` is, or is a version of, `model` of the request.',
    [
      [{ model: 'm' }, { model: 'm' }, 'holds'],
      [{ model: 'm' }, { model: 'm-2026-01-01' }, 'holds'],
      [{ model: 'm' }, { model: 'm:free' }, 'holds'],
      [{ model: 'm' }, { model: 'm@001' }, 'holds'],
      [{ model: 'vendor/m' }, { model: 'm' }, 'holds'],
      [{ model: 'vendor/m' }, { model: 'm-2026-01-01' }, 'holds'],
      [{ model: 'm' }, { model: 'vendor/m-2026-01-01' }, 'holds'],
      [{ model: 'm' }, { model: 'mini' }, ['/model', '"m"', '"mini"']],
      [{ model: 'm/n' }, { model: 'm' }, ['/model', '"m/n"', '"m"']],
    ],
  ],
  [
    { kind: 'echo', at: '$response.body', of: '$request.body', members: ['user', 'metadata'], as: 'stated' },
    'Each of `user` and `metadata` in the answer equals that of the request, if it is there.',
    [
      [{ user: 'u' }, {}, 'silent'],
      [{ user: 'u' }, { user: null }, ['/user', '"u"', 'null']],
      [{ user: 'u' }, { user: 'v' }, ['/user', '"u"', '"v"']],
      [{ metadata: {} }, { metadata: null }, 'holds'],
    ],
  ],
  [
    { kind: 'among', at: `${data}/*/name`, of: ['$request.body#/names', '$request.body#/tools/*/name'] },
    'Each `data[].name` is one of `names` of the request or `tools[].name` of the request.',
    [
      [{ names: ['a'], tools: [{ name: 'b' }] }, { data: [{ name: 'a' }, { name: 'b' }] }, 'holds'],
      [{ names: 'a' }, { data: [{ name: 'c' }] }, ['/data/0/name', '"a"', '"c"']],
      [{}, { data: [{ name: 'c' }] }, 'silent'],
    ],
  ],
  [
    { kind: 'text', at: '$response.body#/text', without: '$request.body#/stop' },
    '`text` does not contain `stop` of the request.',
    [
      [{ stop: ['END'] }, { text: 'fine' }, 'holds'],
      [{ stop: 'END' }, { text: 'so END' }, ['/text', 'no "END"', '"so END"']],
      [{ stop: [''] }, { text: 'so END' }, 'silent'],
      [{}, { text: 'so END' }, 'silent'],
    ],
  ],
  [
    { kind: 'text', at: '$response.body#/text', startsWith: '$request.body#/prompt' },
    '`text` starts with `prompt` of the request.',
    [
      [{ prompt: ['Once', 'Then'] }, { text: 'Then it' }, 'holds'],
      [{ prompt: ['', 'Once'] }, { text: 'Then it' }, 'holds'],
      [{ prompt: 'Once' }, { text: 'Then it' }, ['/text', 'at the start: "Once"', '"Then it"']],
      [{ prompt: 'it' }, { text: 'Then it' }, ['/text', 'at the start: "it"', '"Then it"']],
      [{ prompt: [1, 2] }, { text: 'Then it' }, 'silent'],
    ],
  ],
  [
    { kind: 'text', at: '$response.header.content-type', endsWith: 'json' },
    'The header `content-type` ends with "json".',
    [[undefined, {}, 'holds']],
  ],
  [
    { kind: 'order', at: `${data}/*/at`, by: { value: '$request.body#/order', or: 'desc' } },
    '`data[].at` is sorted by `order` of the request (or else `desc`).',
    [
      [{}, { data: [{ at: 3 }, { at: 3 }, { at: 1 }] }, 'holds'],
      [{}, { data: [{ at: 1 }] }, 'silent'],
      [{ order: 'asc' }, { data: [{ at: 1 }, { at: 3 }] }, 'holds'],
      [{ order: 'ascending' }, { data: [{ at: 1 }, { at: 3 }] }, 'holds'],
      [{ order: 'descending' }, { data: [{ at: 1 }, { at: 3 }] }, ['/data/1/at', 'at most 1', '3']],
    ],
  ],
  [
    { kind: 'same', at: `${data}/*/meta` },
    '`data[].meta` never changes.',
    [
      [undefined, { data: [{ meta: { a: 1, b: 2 } }, { meta: { b: 2, a: 1 } }] }, 'holds'],
      [undefined, { data: [{ meta: { a: 1 } }, { meta: {} }] }, ['/data/1/meta', '{"a":1}', '{}']],
    ],
  ],
  [
    { kind: 'echo', at: `${data}/*/name`, of: '$request.body#/items/*/name' },
    '`data[].name` equals `items[].name` of the request.',
    [
      [{ items: [{ name: 'a' }] }, { data: [{ name: 'a' }] }, 'holds'],
      [{ items: [{}] }, { data: [{ name: 'b' }] }, 'silent'],
      [{ items: [{ name: 'a' }] }, { data: [{ name: 'b' }] }, ['/data/0/name', '"a"', '"b"']],
    ],
  ],
  [
    { kind: 'distinct', at: `${data}/*/id` },
    'No two values of `data[].id` are equal.',
    [
      [undefined, { data: [{ id: 'a' }, { id: 'b' }, {}, {}] }, 'holds'],
      [undefined, { data: [{ id: 'a' }, { id: 'a' }] }, ['/data/1/id', 'a value of its own', '"a"']],
    ],
  ],
  [
    { kind: 'distinct', at: `${data}/*/index`, from: 0 },
    '`data[].index` counts from 0, without gaps.',
    [
      [undefined, { data: [{ index: 1 }, { index: 0 }] }, 'holds'],
      [undefined, { data: [{ index: 0 }, { index: 2 }] }, ['/data/1/index', 'each of 0 to 1 once', '2']],
    ],
  ],
  [
    {
      kind: 'fits',
      at: `${data}/*/calls`,
      schema: { type: 'array', minItems: 1 },
      when: { '$request.body#/choice': { const: 'required' } },
      unless: { [`${data}/*/reason`]: { const: 'length' } },
    },
    'If `choice` of the request is `"required"`, `data[].calls` is not empty, unless `data[].reason` is `"length"`.',
    [
      [{ choice: 'required' }, { data: [{ calls: [1] }, { reason: 'length' }] }, 'holds'],
      [
        { choice: 'required' },
        { data: [{ reason: 'length' }, { reason: 'stop' }] },
        ['/data/1/calls', 'not empty', 'nothing'],
      ],
      [{ choice: 'auto' }, { data: [{}] }, 'silent'],
    ],
  ],
  [
    {
      kind: 'fits',
      at: `${data}/*/arguments`,
      as: 'json',
      schema: '$request.body#/tools/*/parameters',
      match: [`${data}/*/name`, '$request.body#/tools/*/name'],
      when: { '$request.body#/tools/*/strict': { const: true } },
    },
    'If `tools[].strict` of the request is `true`, the JSON in `data[].arguments` fits the schema in `tools[].parameters` of the request.',
    [
      [
        { tools: [{ name: 'f', strict: true, parameters: strict }] },
        { data: [{ name: 'f', arguments: '{"day":"Monday"}' }] },
        'holds',
      ],
      [
        { tools: [{ name: 'f', strict: true, parameters: strict }] },
        { data: [{ name: 'f', arguments: '{"day' }] },
        ['/data/0/arguments', 'a value that fits: is not valid JSON', '"{\\"day"'],
      ],
      [
        {
          tools: [
            { name: 'g', strict: true, parameters: {} },
            { name: 'f', strict: true, parameters: strict },
          ],
        },
        { data: [{ name: 'f', arguments: '{}' }] },
        ['/data/0/arguments', "a value that fits: must have required property 'day'", '"{}"'],
      ],
      [
        {
          tools: [
            { name: 'g', strict: true, parameters: {} },
            { name: 'f', parameters: strict },
          ],
        },
        { data: [{ name: 'f', arguments: '{}' }] },
        'silent',
      ],
      [
        { tools: [{ name: 'f', strict: true, parameters: { type: 'nonsense' } }] },
        { data: [{ name: 'f', arguments: '{}' }] },
        'not judged',
      ],
    ],
  ],
];

const relationOf = (given: Given): Relation => ({ id: 'r', level: 'must', ...given }) as Relation;

function verdictOf(want: Want): object {
  if (typeof want === 'string') return { verdict: want };
  const [answer, expected, got] = want;
  return { verdict: 'broken', breaches: [{ answer, expected, got }] };
}

describe.for(tables)('%$', ([given, sentence, rows]) => {
  const relation = relationOf(given);

  test('in words', () => expect(sentenceOf(relation)).toBe(sentence));

  test.for(rows)('%j, %j: %j', ([body, answer, want]) => {
    expect(holds(relation, asked(body), answered(answer))).toMatchObject(verdictOf(want));
  });
});

describe('events', () => {
  const id: Relation = { id: 'r', level: 'must', kind: 'same', at: '$events#/id' };
  const usage: Relation = { id: 'r', level: 'must', kind: 'fits', at: '$events.rest#/usage', schema: { const: null } };
  const last: Relation = {
    id: 'r',
    level: 'must',
    kind: 'fits',
    at: '$events.last#/usage',
    schema: { type: 'object' },
  };

  test.for<[name: string, relation: Relation, answer: GivenAnswer, want: unknown]>([
    ['one id', id, streamed({ id: 'a' }, { id: 'a' }), { verdict: 'holds' }],
    [
      'two ids',
      id,
      streamed({ id: 'a' }, { id: 'b' }),
      { breaches: [{ event: 1, answer: '/1/id', expected: '"a"', got: '"b"' }] },
    ],
    ['one event', id, streamed({ id: 'a' }), { verdict: 'silent' }],
    ['usage at the end', usage, streamed({}, { usage: {} }), { verdict: 'holds' }],
    [
      'usage before the end',
      usage,
      streamed({ usage: {} }, {}),
      { breaches: [{ event: 0, expected: 'absent', got: '{}' }] },
    ],
    ['no usage at the end', last, streamed({ usage: {} }, {}), { breaches: [{ event: 1, got: 'nothing' }] }],
    ['no stream', last, answered({}), { verdict: 'silent' }],
  ])('%s', ([, relation, answer, want]) => {
    expect(holds(relation, undefined, answer)).toMatchObject(want as object);
  });
});

describe('what is not judged', () => {
  const relation: Relation = { id: 'r', level: 'must', kind: 'count', at: data, is: { value: '$request.body#/n' } };
  const alone: Relation = { id: 'r', level: 'must', kind: 'count', at: data, is: 1 };

  test.for<[name: string, relation: Relation, requested: boolean, answer: GivenAnswer, want: object]>([
    [
      'without a request',
      relation,
      false,
      answered({ data: [] }),
      { verdict: 'not judged', why: 'the request is not known' },
    ],
    ['an answer that speaks for itself', alone, false, answered({ data: [1] }), { verdict: 'holds' }],
    [
      'a cut answer',
      alone,
      true,
      { ...answered({ data: [] }), unjudged: 'the answer is not complete' },
      { verdict: 'not judged', why: 'the answer is not complete' },
    ],
    ['a refusal', alone, true, { ...answered({ data: [] }), status: 400 }, { verdict: 'silent' }],
  ])('%s', ([, given, requested, answer, want]) => {
    expect(holds(given, requested ? asked({ n: 1 }) : undefined, answer)).toEqual(want);
  });
});
