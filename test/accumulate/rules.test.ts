import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folds } from '../../src/accumulate/folds.ts';
import { rules } from '../../src/accumulate/rules.ts';
import type { Kind } from './both.ts';
import * as chat from './rules/chat.ts';
import { completed, done, ended, note, part, piece, run, told, type Events } from './rules/events.ts';
import * as response from './rules/response.ts';
import * as runs from './rules/run.ts';

const right = [chat, response, runs].flatMap((group) => group.right);
const wrong = [chat, response, runs].flatMap((group) => group.wrong);

function problemsOf(kind: Kind, events: Events, resumes = false): string[] {
  const fold = folds[kind]({ resumes });
  const found = events.flatMap(([name, data], at) =>
    fold.add({ name, data }).map(({ rule, pointer }) => `${rule} ${at + 1} ${pointer}`),
  );
  return [...found, ...fold.missing().map(({ rule, pointer }) => `${rule} end ${pointer}`)];
}

test.for(right)('%s', ([, kind, events]) => {
  expect(problemsOf(kind, events)).toEqual([]);
});

test.for(wrong)('%s: %s', ([rule, , kind, events, found]) => {
  expect(problemsOf(kind, events)[0]).toBe(`${rule} ${found}`);
});

test('each rule is broken by one of them', () => {
  expect(new Set(wrong.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)));
});

describe('a stream that continues an earlier one', () => {
  const rest: Events = [piece(), told, part('done'), ended, completed([done])];
  test('a response', () => {
    expect(problemsOf('response', rest, true)).toEqual([]);
    expect(problemsOf('response', [['response.created', {}], ...rest], true)[0]).toBe('item-start 2 /output_index');
  });

  test('a run', () => {
    const events: Events = [note('completed'), run('queued'), run('completed')];
    expect(problemsOf('thread.run', events, true)).toEqual([]);
    expect(problemsOf('thread.run', events)).toEqual(['run-start 1 ', 'run-part-start 1 /id']);
  });
});

const kinds = Object.keys(folds) as Kind[];
const names = [
  'response.created',
  'response.output_item.added',
  'response.content_part.added',
  'response.output_text.delta',
]
  .concat(['response.output_text.annotation.added', 'response.shell_call_output_content.delta', 'response.completed'])
  .concat(['thread.run.created', 'thread.message.created', 'thread.message.delta', 'thread.message.completed']);
const index = fc.oneof(fc.constantFrom(0, 1, -1, 1e9, '__proto__', null), fc.anything());
const strange = fc.record(
  {
    id: index,
    choices: fc.array(
      fc.record({ index, delta: fc.record({ tool_calls: fc.array(fc.record({ index })), audio: fc.anything() }) }),
    ),
    item: fc.oneof(fc.constant({ id: 'a', content: 7, action: { commands: 'x' } }), fc.object()),
    item_id: index,
    output_index: index,
    content_index: index,
    command_index: index,
    annotation_index: index,
    part: fc.anything(),
    delta: fc.anything(),
    response: fc.anything(),
  },
  { requiredKeys: [] },
);

test.for(kinds)('%s: any data is folded, and none is changed', (kind) => {
  const events = fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(strange, fc.anything())), { maxLength: 8 });
  const holds = fc.property(events, fc.boolean(), (all, resumes) => {
    const before = fc.stringify(all);
    const fold = folds[kind]({ resumes });
    for (const [name, data] of all) {
      const problems = fold.add({ name, data });
      expect(problems.filter(({ expected }) => typeof expected !== 'string')).toEqual([]);
      fold.value();
    }
    fold.missing();
    expect(fc.stringify(all)).toBe(before);
    expect(Object.hasOwn(Object.prototype, 'text')).toBe(false);
  });
  fc.assert(holds, { numRuns: 200, seed: 7 });
});
