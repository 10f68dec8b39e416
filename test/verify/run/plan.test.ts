import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose, type Plannable } from '../../../src/verify/run/plan.ts';

/** `list examples` or `list negatives wrong-type`, each one request; a number at the end states more. */
function task(text: string): Plannable & { text: string } {
  const [operationId, phase, operator = 'example', requests = '1'] = text.split(' ');
  return { operationId, phase: phase as Plannable['phase'], operator, requests: Number(requests), text };
}

const chosen = (budget: number, ...texts: string[]): string[] =>
  [...choose(texts.map(task), budget)].map(({ text }) => text);

test('by turns of the operations', () => {
  const all = ['list examples', 'list meaning', 'list boundaries', 'create examples', 'create meaning'];
  expect(chosen(3, ...all)).toEqual(['list examples', 'create examples', 'list meaning']);
});

test('examples, lifecycles, meaning, one negative of each kind, boundaries, further negatives', () => {
  const all = [
    'list boundaries',
    'list negatives wrong-type',
    'list negatives wrong-type 1 again',
    'list negatives extra-field',
    'list meaning',
    'list stateful',
    'list fuzz',
    'list examples',
  ];
  expect(chosen(100, ...all)).toEqual([
    'list examples',
    'list stateful',
    'list meaning',
    'list negatives wrong-type',
    'list negatives extra-field',
    'list boundaries',
    'list negatives wrong-type 1 again',
    'list fuzz',
  ]);
});

test('a task that does not fit ends the plan: what follows tells less', () => {
  expect(chosen(5, 'a examples example 2', 'b examples example 4', 'c examples example 1')).toEqual([
    'a examples example 2',
  ]);
});

test('a larger budget never sends less, and none is exceeded', () => {
  const phases = fc.constantFrom('examples', 'meaning', 'negatives', 'boundaries', 'stateful');
  const one = fc.tuple(
    fc.constantFrom('a', 'b', 'c'),
    phases,
    fc.constantFrom('x', 'y'),
    fc.integer({ min: 1, max: 4 }),
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), fc.nat(40), (rows, budget) => {
      const tasks = rows.map((row) => task(row.join(' ')));
      const [small, large] = [choose(tasks, budget), choose(tasks, budget + 5)];
      expect([...small].reduce((sum, { requests }) => sum + requests, 0)).toBeLessThanOrEqual(budget);
      expect([...large]).toEqual(expect.arrayContaining([...small]));
    }),
  );
});
