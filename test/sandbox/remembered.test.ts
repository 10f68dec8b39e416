import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/sandbox/store/database.ts';
import { objectsOf } from '../../src/sandbox/store/objects.ts';
import { remembered } from '../../src/sandbox/store/remembered.ts';

const folder = mkdtempSync(join(tmpdir(), 'remembered-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = { kind: 'key', parent: 'p' };

const step = fc.record({
  what: fc.constantFrom(
    'put' as const,
    'put soon' as const,
    'remove' as const,
    'remove from all' as const,
    'get' as const,
  ),
  id: fc.constantFrom('a', 'b', 'c'),
});

const thrownBy = (work: () => void): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

test('what is remembered is what the storage holds, also after what was taken back', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ steps: fc.array(step, { maxLength: 6 }), fails: fc.boolean() }), { maxLength: 8 }),
      (transactions) => {
        const database = openDatabase();
        const stored = objectsOf(database, 'organization');
        const own = remembered(stored, database);
        let count = 0;
        const carryOut = ({ what, id }: { what: string; id: string }): void => {
          if (what === 'put') own.put(place, id, { object: { n: (count += 1) }, hidden: {} });
          if (what === 'put soon') own.putSoon(place, id, { object: { n: (count += 1) }, hidden: {} });
          if (what === 'remove') own.remove(place, id);
          if (what === 'remove from all') own.removeFromAll(place.kind, id);
          expect(own.get(place, id)).toEqual(stored.get(place, id));
        };
        for (const { steps, fails } of transactions) {
          const work = (): void => {
            steps.forEach(carryOut);
            if (fails) throw new RangeError('taken back');
          };
          const thrown = thrownBy(() => database.atomic(work));
          expect(thrown).toBe(fails ? 'taken back' : undefined);
          for (const id of ['a', 'b', 'c']) expect(own.get(place, id)).toEqual(stored.get(place, id));
        }
        database.close();
      },
    ),
    { numRuns: 100 },
  ));

test('no more than a thousand objects are remembered, and those that were forgotten are read again', () => {
  const database = openDatabase();
  let reads = 0;
  const stored = objectsOf(database, 'organization');
  const own = remembered({ ...stored, get: (...asked) => ((reads += 1), stored.get(...asked)) }, database);
  for (let index = 0; index < 1001; index += 1) own.put(place, String(index), { object: { index }, hidden: {} });
  expect(own.get(place, '1000')?.object).toEqual({ index: 1000 });
  expect(reads).toBe(0);
  expect(own.get(place, '0')?.object).toEqual({ index: 0 });
  expect(reads).toBe(1);
  database.close();
});

test.for([
  { given: 'in memory', file: false, before: 0 },
  { given: 'in a file', file: true, before: 2 },
])('what may be written soon is written $given before somebody reads: $before of 2 at once', ({ file, before }) => {
  const database = openDatabase(file ? join(folder, 'soon.db') : undefined);
  let written = 0;
  for (const id of ['a', 'b'])
    database.soon(id, () => {
      written += 1;
      objectsOf(database, 'p').put(place, id, { object: { id }, hidden: {} });
    });
  expect(written).toBe(before);
  expect(database.all('SELECT id FROM objects ORDER BY id')).toEqual([{ id: 'a' }, { id: 'b' }]);
  database.close();
});
