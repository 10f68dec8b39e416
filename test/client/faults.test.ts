import { describe, expect, test } from 'vitest';
import { faults } from '../../scripts/faults/faults.ts';
import { face, makeOfficial, makeOurs, passes } from '../../scripts/faults/run.ts';

describe.concurrent('each fault ends as it must', () => {
  test.for(faults.map((fault) => [fault.name, fault] as const))('%s', async ([, fault]) => {
    const { end, requests } = await face(fault, makeOurs);
    expect({ end, requests: fault.requests === undefined ? undefined : requests }).toEqual({
      end: fault.want,
      requests: fault.requests,
    });
  });
});

test('a client that swallows a fault is found out', async () => {
  const cut = faults.find(({ name }) => name === 'a chat stream that is cut');
  const outcome = cut && (await face(cut, makeOfficial));
  expect(outcome).toEqual({ end: 'ends after 1 events, as if whole', requests: 1 });
  expect(cut && outcome && passes(cut, outcome)).toBe(false);
});
