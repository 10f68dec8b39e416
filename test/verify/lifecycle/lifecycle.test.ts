import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createContext, openContract } from '../../../src/verify/run/create-context.ts';
import { runLifecycle } from '../../../src/verify/lifecycle/lifecycle.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import { selectLifecycles } from '../../../src/verify/run/select.ts';
import { createStandings } from '../../../src/verify/subject/standings.ts';
import { createUnknownAddress } from '../../../src/verify/subject/unknown-address.ts';
import { createPreconditions } from '../../../src/verify/run/preconditions.ts';
import type { Result } from '../../../src/verify/model/result.ts';
import type { Meter } from '../../../src/verify/transport/meter.ts';
import { liveTarget } from '../../../src/verify/targets/live.ts';
import { cleanUp } from '../../../src/verify/ledger/clean-up.ts';
import { withLedger } from '../../../src/verify/transport/with-ledger.ts';
import { answer, library, type Interfere, type Library } from './library.ts';
import { books } from './books.ts';

const document = books();
const contract = openContract(document);

async function walk(
  interfere?: Interfere,
  { stateless = false, ledger, before }: { stateless?: boolean; ledger?: string; before?: (meter: Meter) => void } = {},
): Promise<{ results: readonly Result[]; shelf: Library }> {
  const shelf = library(interfere);
  const target = liveTarget({ url: 'http://127.0.0.1:1/v1', apiKey: 'sk-test', allowWrites: true, stateless });
  const send =
    ledger === undefined ? shelf.send : withLedger(shelf.send, { document, baseUrl: target.baseUrl, file: ledger });
  const context = {
    ...createContext(contract, target, { baseline: [], seed: 7, today: '2026-11-24' }),
    send,
    preconditions: createPreconditions(document, contract.examples, send),
    standings: createStandings(target, createUnknownAddress(send), async () => ({ standing: 'unknown', reason: '' })),
  };
  before?.(context.meter);
  const [only] = selectLifecycles(contract, everything);
  if (!only) throw new Error('There is no walk.');
  return { results: await runLifecycle(only, context), shelf };
}

/** Each step and what came of it: the checks that broke, or the outcome. */
const told = (results: readonly Result[]): string[] =>
  results.map(({ case: id, outcome, findings }) => {
    const checks = [...new Set(findings.map(({ check }) => check))].join(' ');
    return `${id.replace('createBook/lifecycle/', '')}: ${checks || outcome}`;
  });
const broken = async (interfere: Interfere): Promise<string[]> =>
  told((await walk(interfere)).results).filter((line) => !line.endsWith(': passed'));

test('the life of a book, step by step', async () => {
  const { results, shelf } = await walk();
  expect(told(results)).toMatchInlineSnapshot(`
    [
      "1 create: passed",
      "2 retrieve: passed",
      "3 update: passed",
      "4 retrieve after update: passed",
      "5 create another: passed",
      "6 create a third: passed",
      "7 list: passed",
      "8 first page: passed",
      "9 page after book_2: passed",
      "10 all pages: passed",
      "11 read the bytes: passed",
      "12 delete: passed",
      "13 retrieve after delete: passed",
      "14 list after delete: passed",
      "15 delete again: passed",
    ]
  `);
  expect(shelf.asked).toMatchInlineSnapshot(`
    [
      "POST /books",
      "POST /no-such-resource-of-concord",
      "GET /books/book_1",
      "GET /no-such-resource-of-concord",
      "POST /books/book_1",
      "POST /no-such-resource-of-concord",
      "GET /books/book_1",
      "POST /books",
      "POST /books",
      "GET /books",
      "GET /books?limit=2",
      "GET /books?limit=2&after=book_2",
      "GET /books/book_1/content",
      "DELETE /books/book_1",
      "DELETE /no-such-resource-of-concord",
      "GET /books/book_1",
      "GET /books",
      "DELETE /books/book_1",
    ]
  `);
});

test('what other cases used meanwhile is told with a step, and lost with none', async () => {
  const { results } = await walk(undefined, {
    before: (meter) => {
      meter.sent({ method: 'GET', template: '/models' });
      meter.count(answer(200, { model: 'a', usage: { output_tokens: 3 } }));
    },
  });
  expect(results.flatMap(({ usage }) => usage ?? []).map(({ outputTokens }) => outputTokens)).toEqual([3]);
  expect(results.flatMap(({ requests }) => requests ?? [])).toEqual([1]);
});

test('what a walk leaves behind is noted, and deleted in the reverse order of its making', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'walk-'));
  const ledger = join(folder, 'ledger.jsonl');
  const { shelf } = await walk(undefined, { ledger });
  expect([...shelf.books.keys()]).toEqual(['book_2', 'book_3']);
  const before = shelf.asked.length;
  const cleaned = await cleanUp(ledger, { document, baseUrl: 'http://127.0.0.1:1/v1', send: shelf.send });
  expect([cleaned.deleted.length, cleaned.left]).toEqual([2, []]);
  expect(shelf.asked.slice(before)).toEqual(['DELETE /books/book_3', 'GET /books/book_3', 'DELETE /books/book_2']);
  expect(shelf.books.size).toBe(0);
  rmSync(folder, { recursive: true });
});

test('a target that keeps no state: nothing is sent, and nothing counts as passed', async () => {
  const { results, shelf } = await walk(undefined, { stateless: true });
  expect(results.map(({ outcome, note }) => [outcome, note])).toEqual([['skipped', 'The target keeps no state.']]);
  expect(shelf.asked).toEqual([]);
});

const isGet =
  (template: string): ((request: { method: string; template: string }) => boolean) =>
  (request) =>
    request.method === 'GET' && request.template === template;
const isList = isGet('/books');
const isOne = isGet('/books/{book_id}');
const bodyOf = <T>(usual: () => ReturnType<typeof answer>): T => JSON.parse(Buffer.from(usual().body).toString()) as T;
interface Page {
  data: { id: string }[];
  has_more: boolean;
}

describe('what goes wrong is found where it shows', () => {
  test('another book is answered than was asked for', async () => {
    expect(await broken((request) => (isOne(request) ? answer(200, { id: 'book_9', title: 'x' }) : undefined))).toEqual(
      expect.arrayContaining(['2 retrieve: relation']),
    );
  });

  test('an update is said to be done, and is lost', async () => {
    expect(
      await broken((request, shelf, usual) => {
        if (request.method !== 'POST' || request.template === '/books') return undefined;
        const before = shelf.get('book_1');
        const done = usual();
        if (before) shelf.set('book_1', before);
        return done;
      }),
    ).toEqual(['4 retrieve after update: update-kept']);
  });

  test('what was created is on no list', async () => {
    const empty = answer(200, { data: [], has_more: false });
    expect(await broken((request) => (isList(request) ? empty : undefined))).toEqual(['7 list: list-holds-created']);
  });

  test('a cursor leads in a circle', async () => {
    const found = await broken((request, shelf) => {
      if (!isList(request) || !request.query.some(([name]) => name === 'limit')) return undefined;
      return answer(200, { data: [...shelf.values()].slice(0, 2), has_more: true });
    });
    expect(found).toEqual(['10 all pages: pages-advance']);
  });

  test('an item is on two pages', async () => {
    const found = await broken((request, shelf, usual) => {
      if (!isList(request) || !request.query.some(([name]) => name === 'after')) return undefined;
      const page = bodyOf<Page>(usual);
      return answer(200, { ...page, data: [shelf.get('book_2'), ...page.data] });
    });
    expect(found).toEqual(['10 all pages: pages-advance']);
  });

  test('the last page is missing', async () => {
    const found = await broken((request, _, usual) => {
      if (!isList(request) || !request.query.some(([name]) => name === 'limit')) return undefined;
      return answer(200, { ...bodyOf<Page>(usual), has_more: false });
    });
    expect(found).toEqual(['9 all pages: pages-complete']);
  });

  test('a page begins one too late', async () => {
    const found = await broken((request, _, usual) => {
      if (!isList(request) || !request.query.some(([name]) => name === 'after')) return undefined;
      const page = bodyOf<Page>(usual);
      return answer(200, { ...page, data: page.data.slice(1) });
    });
    expect(found).toEqual(['10 all pages: pages-complete']);
  });

  test('other bytes come back', async () => {
    expect(
      await broken((request) => (request.template.endsWith('/content') ? answer(200, 'Once upon') : undefined)),
    ).toEqual(['11 read the bytes: bytes-unchanged']);
  });

  test('what was deleted is still there', async () => {
    const done = answer(200, { id: 'book_1', deleted: true });
    expect(await broken((request) => (request.method === 'DELETE' ? done : undefined))).toEqual([
      '13 retrieve after delete: gone-after-delete',
      '14 list after delete: gone-after-delete',
      '15 delete again: gone-after-delete',
    ]);
  });

  test('a delete that may be said twice', async () => {
    const done = answer(200, { id: 'book_1', deleted: true });
    const found = await broken((request, shelf) => {
      if (request.method !== 'DELETE') return undefined;
      shelf.delete('book_1');
      return done;
    });
    expect(found).toEqual(['15 delete again: gone-after-delete']);
  });

  test('what is deleted stays on the list', async () => {
    let last: ReturnType<typeof answer> | undefined;
    const found = await broken((request, shelf, usual) => {
      if (!isList(request)) return undefined;
      if (shelf.has('book_1')) return (last = usual()) && undefined;
      return last && answer(200, { data: [{ id: 'book_1', title: 'Momo' }], has_more: false });
    });
    expect(found).toEqual(['14 list after delete: gone-after-delete']);
  });
});

test('where nothing can be created there is nothing to walk on', async () => {
  const { results, shelf } = await walk((request) =>
    request.method === 'POST' ? answer(404, { error: { x: 'no book' } }) : undefined,
  );
  expect(told(results)).toEqual(['1 create: not-served']);
  expect(shelf.asked.filter((line) => line.startsWith('DELETE'))).toEqual([]);
});

test('an answer without an id ends the walk, and says why', async () => {
  const { results } = await walk((request) =>
    request.method === 'POST' && request.template === '/books' ? answer(200, { title: 'Momo' }) : undefined,
  );
  expect(told(results)).toEqual(['1 create: body-schema', '2 the rest: not-run']);
  expect(results.at(-1)?.note).toBe('The response has no string or number at $response.body#/id.');
});
