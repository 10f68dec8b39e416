import { describe, expect, test } from 'vitest';
import type { Operation, XEffect } from '../../src/openapi/document.ts';
import { effectOf, harmlessBody, type Effect } from '../../src/openapi/effects.ts';
import { operationsOf } from '../../src/openapi/operations.ts';
import { contract, operationNamed } from '../helpers/contract.ts';

const operation = (effect?: XEffect): Operation =>
  ({ operationId: 'createThing', ...(effect && { 'x-effect': effect }) }) as Operation;

describe('effectOf', () => {
  const undone = { kind: 'undoneBy', operationId: 'deleteThing', link: 'delete' } as const;
  test.for<[name: string, given: XEffect, want: Effect]>([
    ['nothing', { leaves: 'nothing' }, { leaves: [] }],
    ['a cost', { leaves: 'nothing', costs: 'model' }, { leaves: [], costs: 'model' }],
    ['free of charge', { leaves: 'nothing', costs: 'nothing' }, { leaves: [] }],
    ['undone', { leaves: { undoneBy: 'deleteThing', link: 'delete' } }, { leaves: [undone] }],
    [
      'ended',
      { leaves: { endedBy: 'cancelThing', link: 'cancel' } },
      { leaves: [{ kind: 'endedBy', operationId: 'cancelThing', link: 'cancel' }] },
    ],
    ['changed', { leaves: { changes: 'thing_id' } }, { leaves: [{ kind: 'changes', thing: 'thing_id' }] }],
    ['deleted', { leaves: { deletes: 'thing_id' } }, { leaves: [{ kind: 'deletes', thing: 'thing_id' }] }],
    ['stopped', { leaves: { ends: '/ids' } }, { leaves: [{ kind: 'ends', thing: '/ids' }] }],
    ['permanent', { leaves: { permanent: 'a trace' } }, { leaves: [{ kind: 'permanent', what: 'a trace' }] }],
    [
      'several things',
      { leaves: [{ undoneBy: 'deleteThing', link: 'delete' }, { permanent: 'a trace' }] },
      { leaves: [undone, { kind: 'permanent', what: 'a trace' }] },
    ],
  ])('%s', ([, given, want]) => {
    expect(effectOf(operation(given))).toEqual(want);
  });

  test('an operation without an effect', () => {
    expect(() => effectOf(operation())).toThrow('createThing has no `x-effect`');
  });
});

/** Stored by default; work on request; a child if a parent is named. */
const keeping: XEffect = {
  leaves: [
    { permanent: 'stored', when: { pointer: '/store', is: true, default: true } },
    { permanent: 'work', when: { pointer: '/options/background', is: true, default: false } },
    { permanent: 'a child', when: { pointer: '/parent' } },
    { permanent: 'either', when: [{ pointer: '/first', is: false, default: true }, { pointer: '/second' }] },
  ],
};

describe('conditions', () => {
  test.for<[body: unknown, want: readonly string[]]>([
    [undefined, ['stored']],
    ['no object', ['stored']],
    [{}, ['stored']],
    [{ store: null }, ['stored']],
    [{ store: true }, ['stored']],
    [{ store: false }, []],
    // A lenient server may read any other value as true.
    [{ store: 'false' }, ['stored']],
    [{ store: 0 }, ['stored']],
    [{ store: false, options: { background: true } }, ['work']],
    [{ store: false, options: { background: null } }, []],
    [{ store: false, options: { background: [] } }, ['work']],
    [{ store: false, parent: 'thing_1' }, ['a child']],
    [{ store: false, parent: null }, []],
    [{ store: false, first: true }, []],
    [{ store: false, first: false }, ['either']],
    [{ store: false, second: 0 }, ['either']],
  ])('%j', ([body, want]) => {
    const { leaves } = effectOf(operation(keeping), body);
    expect(leaves.map((leaving) => leaving.kind === 'permanent' && leaving.what)).toEqual(want);
  });
});

describe('harmlessBody', () => {
  test.for<[body: unknown, want: unknown]>([
    [{}, { store: false }],
    [
      { store: null, n: 1 },
      { store: false, n: 1 },
    ],
    [{ store: true }, { store: false }],
    [{ options: { background: true, other: 1 } }, { store: false, options: { background: false, other: 1 } }],
    [{ first: false }, { store: false, first: true }],
    // Not flags: what was requested stays, and so does an invalid flag.
    [{ parent: 'thing_1' }, { store: false, parent: 'thing_1' }],
    [{ parent: false }, { store: false, parent: false }],
    [{ store: 'false' }, { store: 'false' }],
    [undefined, undefined],
    ['text', 'text'],
    [[1], [1]],
  ])('%j', ([body, want]) => {
    expect(harmlessBody(operation(keeping), body)).toEqual(want);
  });

  test('a body that leaves nothing is returned as is, and no body is mutated', () => {
    const [kept, harmless] = [{ options: { background: true } }, { store: false }];
    expect(harmlessBody(operation(keeping), harmless)).toBe(harmless);
    harmlessBody(operation(keeping), kept);
    expect(kept).toEqual({ options: { background: true } });
  });

  test('harmlessBody works for every request of the contract whose effect depends on a flag', () => {
    for (const id of ['createChatCompletion', 'createResponse']) {
      const flagged = operationNamed(id).operation;
      for (const body of [{}, { store: true }, { store: true, background: true }, { background: true }]) {
        expect(effectOf(flagged, harmlessBody(flagged, body)).leaves).toEqual([]);
      }
    }
  });
});

test.for<[id: string, body: object, want: readonly string[]]>([
  ['createChatCompletion', {}, []],
  ['createChatCompletion', { store: true }, ['undoneBy']],
  ['createResponse', {}, ['undoneBy']],
  ['createResponse', { store: false }, []],
  ['createResponse', { store: false, background: true }, ['undoneBy']],
  ['createResponse', { store: false, conversation: 'conv_1' }, ['changes']],
  ['createAssistant', {}, ['undoneBy']],
  ['createAssistant', { tool_resources: { file_search: { vector_stores: [{}] } } }, ['undoneBy', 'undoneBy']],
  [
    'createThreadAndRun',
    { thread: { tool_resources: { file_search: { vector_stores: [{}] } } } },
    ['undoneBy', 'permanent'],
  ],
  ['createProject', {}, ['endedBy']],
  ['createRun', {}, ['endedBy', 'changes']],
])('%s with %j', ([id, body, want]) => {
  expect(effectOf(operationNamed(id).operation, body).leaves.map(({ kind }) => kind)).toEqual(want);
});

test('counts of the operations by what they can leave', () => {
  const kinds = operationsOf(contract).map(({ operation: { 'x-effect': effect } }) =>
    effect?.leaves === 'nothing'
      ? 'nothing'
      : [effect?.leaves]
          .flat()
          .map((leaving) => Object.keys(leaving ?? {})[0])
          .join(' + '),
  );
  const costs = operationsOf(contract).map(({ operation: { 'x-effect': effect } }) => effect?.costs ?? 'nothing');
  const countOf = (values: readonly string[]): object =>
    Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, own]) => [value, own.length]).sort());
  expect({ leaves: countOf(kinds), costs: countOf(costs) }).toMatchInlineSnapshot(`
    {
      "costs": {
        "model": 11,
        "nothing": 120,
        "storage": 3,
        "training": 2,
      },
      "leaves": {
        "changes": 19,
        "deletes": 16,
        "endedBy": 2,
        "endedBy + changes": 4,
        "ends": 8,
        "nothing": 71,
        "undoneBy": 12,
        "undoneBy + changes": 1,
        "undoneBy + permanent": 1,
        "undoneBy + undoneBy": 2,
      },
    }
  `);
});
