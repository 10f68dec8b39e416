import { expect, test } from 'vitest';
import { compare } from '../../src/diff/compare.ts';
import { diff } from '../../src/diff/diff.ts';
import { InputError } from '../../src/diff/read/input-error.ts';
import { inputOf } from '../../src/diff/read/read-input.ts';
import { pointerOf } from '../../src/openapi/json-pointer.ts';
import { widgets } from '../helpers/tiny.ts';
import { edited } from './edits.ts';

const read = (document: unknown) => inputOf({ text: JSON.stringify(document), label: 'x.json' });

function pointersIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => {
    const pointer = at + pointerOf([key]);
    return [pointer, ...pointersIn(own, pointer)];
  });
}

/** What comes of comparing a good document with a damaged one: a report, a refusal, or a crash. */
async function outcomeOf(damaged: unknown): Promise<string> {
  const good = read(widgets());
  try {
    const bad = read(damaged);
    await Promise.all([diff(good, bad), diff(bad, good), compare(good, bad)]);
    return 'compared';
  } catch (error) {
    const { message, stack } = error as Error;
    const isSentence = error instanceof InputError && /^x\.json:\d+: [^\n]+\.$/.test(message);
    return isSentence ? 'refused' : (stack ?? message);
  }
}

test('wherever a document is damaged, it is compared, or refused with a sentence', async () => {
  const counts = new Map<string, number>();
  for (const path of pointersIn(widgets()))
    for (const value of [null, 7, 'x', [], {}, { a: null }]) {
      const outcome = await outcomeOf(edited(widgets(), [{ op: 'replace', path, value }]));
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
  expect([...counts.keys()].sort()).toEqual(['compared', 'refused']);
  expect(Math.min(...counts.values())).toBeGreaterThan(300);
});
