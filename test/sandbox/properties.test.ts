import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyOf } from '../../src/sandbox/store/copies.ts';
import { openDatabase } from '../../src/sandbox/store/database.ts';
import { objectsOf } from '../../src/sandbox/store/objects.ts';
import { startForAll, type Ask } from './asking.ts';

const one = startForAll({ pace: { queued: 1000, work: 1000 } });

let projects = 0;
/** A project that no other run has seen. */
const freshProject = (): string => `property ${(projects += 1)}`;

const as =
  (project: string): Ask =>
  (line, body, headers = {}) =>
    one.ask(line, body, { ...headers, 'x-sandbox-project': project });

const runs = { numRuns: 25 };

test('two projects never see each other, whatever they do', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ who: fc.nat(1), what: fc.constantFrom('create', 'delete', 'read other', 'delete other', 'list') }),
        { maxLength: 15 },
      ),
      async (commands) => {
        const parties = [0, 1].map(() => ({ ask: as(freshProject()), ids: [] as string[] }));
        const foreignStatuses: number[] = [];
        for (const { who, what } of commands) {
          const { ask, ids } = parties[who] as (typeof parties)[number];
          const [foreign] = (parties[1 - who] as (typeof parties)[number]).ids;
          if (what === 'create') ids.unshift((await ask('POST /vector_stores', {})).body.id);
          if (what === 'delete' && ids.length > 0) await ask(`DELETE /vector_stores/${ids.pop()}`);
          if (what === 'read other' && foreign)
            foreignStatuses.push((await ask(`GET /vector_stores/${foreign}`)).status);
          if (what === 'delete other' && foreign)
            foreignStatuses.push((await ask(`DELETE /vector_stores/${foreign}`)).status);
          const { data } = (await ask('GET /vector_stores?limit=100')).body;
          expect(data.map(({ id }: { id: string }) => id)).toEqual(ids);
        }
        expect(foreignStatuses.filter((status) => status !== 404)).toEqual([]);
      },
    ),
    runs,
  ));

test('pages neither lose nor repeat what is there, while others create and delete', () =>
  fc.assert(
    fc.property(
      fc.nat(30),
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom('asc' as const, 'desc' as const),
      fc.array(fc.record({ insert: fc.nat(3), remove: fc.option(fc.nat(40)), later: fc.boolean() }), { maxLength: 12 }),
      (size, limit, order, changes) => {
        const database = openDatabase();
        const objects = objectsOf(database, 'p');
        const place = { kind: 'k' };
        let count = 0;
        let second = 0;
        const insert = (): void => {
          count += 1;
          objects.put(place, `i${count}`, { object: { id: `i${count}` }, hidden: {} }, second);
        };
        for (let at = 0; at < size; at += 1) insert();
        const stable = new Set(Array.from({ length: size }, (_, at) => `i${at + 1}`));
        const seen: string[] = [];
        const pending = [...changes];
        let after: string | undefined;
        for (;;) {
          const { items, hasMore } = objects.page(place, { order, limit, after });
          seen.push(...items.map(({ object }) => String(object['id'])));
          after = seen.at(-1);
          if (!hasMore) break;
          const change = pending.shift();
          if (change?.later) second += 1;
          for (let at = 0; at < (change?.insert ?? 0); at += 1) insert();
          // Also the item that the cursor is at.
          const victim =
            change?.remove === null || change === undefined ? undefined : `i${(change.remove % count) + 1}`;
          if (victim !== undefined && objects.remove(place, victim)) stable.delete(victim);
        }
        database.close();
        expect(new Set(seen).size).toBe(seen.length);
        expect([...stable].filter((id) => !seen.includes(id))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  ));

const ranks: Readonly<Record<string, number>> = { queued: 0, in_progress: 1, completed: 2, cancelled: 2, failed: 2 };

test('statuses never step back, and an end is the end', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.integer({ min: 1, max: 1500 }), fc.constantFrom('cancel', 'read'))),
      async (steps) => {
        const ask = as(freshProject());
        const response = `/responses/${(await ask('POST /responses', { model: 'gpt-4o-mini', input: 'a', background: true })).body.id}`;
        const seen = ['queued'];
        for (const step of steps) {
          if (typeof step === 'number') one.sandbox.clock.advance(step);
          else if (step === 'cancel') seen.push((await ask(`POST ${response}/cancel`)).body.status);
          seen.push((await ask(`GET ${response}`)).body.status);
        }
        for (const [at, status] of seen.slice(1).entries()) {
          const before = String(seen[at]);
          expect(ranks[status]).toBeGreaterThanOrEqual(ranks[before] ?? 0);
          expect(ranks[before] === 2 ? status : before).toBe(before);
        }
      },
    ),
    runs,
  ));

test('the journal has exactly the requests that came, in their order', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('GET /models', 'GET /files', 'GET /nothing', 'POST /embeddings', 'DELETE /files/x')),
      async (lines) => {
        const project = freshProject();
        const before = one.sandbox.journal.length;
        const statuses: number[] = [];
        for (const line of lines)
          statuses.push((await as(project)(line, line.startsWith('POST') ? {} : undefined)).status);
        const entries = one.sandbox.journal.slice(before);
        expect(entries.map(({ method, path }) => `${method} ${path}`)).toEqual(
          lines.map((line) => line.replace(' /', ' /v1/')),
        );
        expect(entries.map(({ status }) => status)).toEqual(statuses);
      },
    ),
    runs,
  ));

test('a snapshot that is restored is what was there, whatever happened in between', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('chat', 'store', 'delete', 'advance')),
      fc.array(fc.constantFrom('chat', 'store', 'delete')),
      async (before, between) => {
        const project = freshProject();
        const ask = as(project);
        const act = async (what: string): Promise<void> => {
          if (what === 'chat')
            await ask('POST /chat/completions', {
              model: 'gpt-4o-mini',
              messages: [{ role: 'user', content: 'a' }],
              store: true,
            });
          if (what === 'store') await ask('POST /vector_stores', { name: 'a' });
          if (what === 'advance') one.sandbox.clock.advance(1000);
          const [first] = what === 'delete' ? (await ask('GET /vector_stores')).body.data : [];
          if (first) await ask(`DELETE /vector_stores/${first.id}`);
        };
        for (const what of before) await act(what);
        one.sandbox.snapshot('before', project);
        const kept = one.sandbox.export(project);
        for (const what of between) await act(what);
        one.sandbox.restore('before');
        expect(one.sandbox.export(project)).toEqual(kept);
      },
    ),
    runs,
  ));

test('a copy of an empty storage is empty', () => {
  const database = openDatabase();
  expect([...copyOf(database).values()].flat()).toEqual([]);
  database.close();
});
