import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { faults, type FaultName } from '../fixtures/faulty-server/faults/index.ts';
import { startFaultyServer, type FaultyServer } from '../fixtures/faulty-server/server.ts';
import { breachesOf } from '../helpers/breaches.ts';
import { journey } from '../helpers/faulty-journey.ts';
import { watching, type Seen } from '../helpers/journey.ts';

type Journal = Record<string, Seen>;

const shownAssistant = [
  'create assistant one',
  'create assistant two',
  'create assistant three',
  'change assistant',
  'retrieve assistant',
];
const shownThread = ['create thread', 'change thread', 'retrieve thread'];
const shownMessage = ['create message', 'change message', 'retrieve message'];
const errors = [
  'retrieve deleted file',
  'delete file twice',
  'retrieve deleted assistant',
  'list messages of deleted thread',
  'retrieve deleted completion',
  'no key',
  'malformed key',
  'key of an administrator',
  'no beta header',
  'unknown route',
  'field missing',
  'field of the wrong type',
  'field unknown',
  'number out of bounds',
  'limit out of bounds',
  'malformed JSON',
  'form instead of JSON',
];

/** The steps of the journey that each fault changes. */
const changes: Record<FaultName, readonly string[]> = {
  'wrong-status': ['change assistant'],
  'undocumented-status': ['create thread'],
  'error-status-with-success-body': ['retrieve file'],
  'server-error-on-odd-unicode': ['odd unicode'],
  'server-error-on-malformed-json': ['malformed JSON'],
  'no-answer': ['list files'],
  'required-field-missing': shownAssistant,
  'required-field-missing-in-union': shownMessage,
  'wrong-type': ['list files'],
  'wrong-type-in-array-item': ['create completion', 'change completion', 'retrieve completion', 'odd unicode'],
  'wrong-type-in-map-value': shownThread,
  'null-where-not-allowed': shownAssistant,
  'unknown-enum-value': shownMessage,
  'number-out-of-bounds': shownAssistant,
  'integer-as-string': ['upload file', 'retrieve file'],
  'extra-field-where-closed': shownMessage,
  'discriminator-names-no-member': shownMessage,
  'wrong-constant': shownThread,
  'wrong-content-type': ['retrieve assistant'],
  'request-id-missing': ['upload file', 'retrieve file'],
  'malformed-json': ['change thread', 'retrieve thread'],
  'empty-body': ['delete file'],
  'error-envelope-missing': errors,
  'error-as-html': errors,
  'binary-changed': ['download file'],
  'missing-key-accepted': ['no key'],
  'wrong-kind-of-key-accepted': ['key of an administrator'],
  'missing-field-accepted': ['field missing'],
  'wrong-type-accepted': ['field of the wrong type'],
  'number-out-of-bounds-accepted': ['number out of bounds', 'limit out of bounds'],
  'stream-cut': ['stream completion'],
  'stream-event-malformed': ['stream completion'],
  'stream-event-of-wrong-type': ['stream completion'],
  'stream-out-of-order': ['stream completion'],
  'sentinel-missing': ['stream completion'],
  'event-after-sentinel': ['stream completion'],
  'retrieved-after-delete': ['retrieve deleted file', 'retrieve deleted assistant', 'retrieve deleted completion'],
  'update-lost': ['retrieve assistant', 'retrieve thread', 'retrieve message', 'retrieve completion'],
  'created-object-not-listed': ['list files', 'list assistants', 'list messages', 'list completions'],
  'cursor-repeats': ['second page of assistants'],
  'item-lost-between-pages': ['second page of assistants'],
  'id-of-another-object': ['file', 'assistant', 'thread', 'message', 'completion'].map((kind) => `retrieve ${kind}`),
};

/** Faults that no answer shows by itself: each is valid, and wrong only for its request or beside other answers. */
const validByThemselves: ReadonlySet<string> = new Set<FaultName>([
  'wrong-status',
  'server-error-on-odd-unicode',
  'server-error-on-malformed-json',
  'binary-changed',
  'missing-key-accepted',
  'wrong-kind-of-key-accepted',
  'missing-field-accepted',
  'stream-out-of-order',
  'retrieved-after-delete',
  'update-lost',
  'created-object-not-listed',
  'cursor-repeats',
  'item-lost-between-pages',
  'id-of-another-object',
]);

const travel = async (fault?: FaultName): Promise<Journal> => {
  const server = await startFaultyServer(fault);
  return journey(server).finally(server.close);
};

const breaches = (journal: Journal): string[] =>
  Object.entries(journal).flatMap(([step, seen]) => breachesOf(seen).map((breach) => `${step}: ${breach}`));

const dataOf = (seen: Seen | undefined): unknown => JSON.parse(seen?.body ?? 'null');

let clean: Journal;
beforeAll(async () => {
  clean = await travel();
});

describe('without a fault', () => {
  it('every answer keeps the contract', () => {
    expect(breaches(clean)).toEqual([]);
  });

  it('mistakes and what is gone are refused with the status that is due', () => {
    const statuses = Object.groupBy(errors, (step) => String(clean[step]?.status));
    expect(statuses).toEqual({
      400: errors.filter((step) => !(clean[step]?.status === 401 || clean[step]?.status === 404)),
      401: ['no key', 'malformed key', 'key of an administrator'],
      404: [...errors.slice(0, 5), 'unknown route'],
    });
    const others = Object.keys(clean).filter((step) => !errors.includes(step));
    expect(others.map((step) => clean[step]?.status)).toEqual(others.map(() => 200));
  });

  it('changes are kept, lists are paged, bytes come back', () => {
    expect(dataOf(clean['retrieve assistant'])).toMatchObject({ id: 'asst_3', name: 'drei' });
    expect(dataOf(clean['list assistants'])).toMatchObject({ first_id: 'asst_1', last_id: 'asst_3', has_more: false });
    expect(dataOf(clean['first page of assistants'])).toMatchObject({ last_id: 'asst_1', has_more: true });
    expect(dataOf(clean['second page of assistants'])).toMatchObject({ data: [{ id: 'asst_2' }], has_more: true });
    expect(dataOf(clean['page before an assistant'])).toMatchObject({ data: [{ id: 'asst_2' }], has_more: true });
    expect(clean['download file']?.body).toBe('Minutes of the meeting.\n');
  });
});

describe('without a fault, the examples of the contract', () => {
  let server: FaultyServer;
  beforeAll(async () => {
    server = await startFaultyServer();
  });
  afterAll(() => server.close());

  const examples = ['/assistants', '/threads', '/threads/{thread_id}/messages', '/chat/completions'].flatMap((path) =>
    examplesOf(path).map(([name, value]) => ({ path, name, value })),
  );

  it.each(examples)('$path $name', async ({ path, value }) => {
    const { call, seen } = watching(server);
    const { id } = (await call('thread', '/threads', { method: 'POST' })) as { id: string };
    await call('example', path.replace('{thread_id}', id), { json: value });
    expect(seen['example']?.status).toBe(200);
    expect(breaches(seen)).toEqual([]);
  });
});

describe('with a fault', () => {
  it.each(faults)('$name: $description', async ({ name }) => {
    const faulty = await travel(name);
    const changed = Object.keys(clean).filter((step) => JSON.stringify(clean[step]) !== JSON.stringify(faulty[step]));
    expect(changed.toSorted()).toEqual([...changes[name]].toSorted());
    const breaking = changed.filter((step) => breachesOf(faulty[step] as Seen).length > 0);
    expect(breaking.length > 0).toBe(!validByThemselves.has(name));
  });
});

function examplesOf(path: string): [string, unknown][] {
  const { paths, components } = JSON.parse(readFileSync(fromRoot('generated/openapi.json'), 'utf8'));
  const examples: Record<string, { $ref: string }> = paths[path].post.requestBody.content['application/json'].examples;
  return Object.entries(examples).map(([name, { $ref }]) => [
    name,
    components.examples[$ref.split('/').at(-1) ?? ''].value,
  ]);
}
