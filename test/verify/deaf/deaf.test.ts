import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { namesOf, rightServer, type Operation } from './right-server.ts';
import { oppositeOf } from './opposites.ts';
import { encoded, type Edit } from './told.ts';
import { byHand } from './by-hand.ts';

const server = rightServer();

interface Deaf {
  readonly name: string;
  readonly operation: Operation;
  readonly edit: Edit;
  /** A relation or check that must name it. One is enough. */
  readonly expects: readonly string[];
}

type Fate = 'found' | 'missed' | 'without effect';

/** Whether the checks name a server. One that answers as the right server in all cases is not deaf. */
function fateOf({ operation, edit, expects }: Deaf): Fate {
  let fate: Fate = 'without effect';
  for (const { subject, request, told } of operation.exchanges) {
    const answer = edit(told, request);
    if (isDeepStrictEqual(encoded(answer), encoded(told))) continue;
    if (namesOf(subject, answer).some((name) => expects.includes(name))) return 'found';
    fate = 'missed';
  }
  return fate;
}

const named = (servers: readonly Deaf[]) => Map.groupBy(servers, fateOf);
const list = (servers: readonly Deaf[] = []): string[] => servers.map(({ name }) => name);

function share(group: string, fates: ReturnType<typeof named>): number {
  const [found, missed] = [list(fates.get('found')).length, list(fates.get('missed')).length];
  const idle = list(fates.get('without effect')).length;
  process.stdout.write(`Deaf servers ${group}: ${found} of ${found + missed} found, ${idle} without effect.\n`);
  return found / (found + missed);
}

test('no finding on the server from which the deaf ones are made', () => {
  const findings = server.flatMap(({ exchanges }) => exchanges.flatMap(({ subject, told }) => namesOf(subject, told)));
  expect(findings).toEqual([]);
  expect(server.flatMap(({ exchanges }) => exchanges).length).toBeGreaterThan(550);
});

test('deaf servers generated from the relations are found', () => {
  const deaf = server.flatMap((operation) =>
    operation.relations.map((relation): Deaf => ({
      name: `${operation.operationId} ${relation.id}`,
      operation,
      edit: oppositeOf(relation),
      expects: [relation.id],
    })),
  );
  const fates = named(deaf);
  expect(list(fates.get('missed'))).toMatchInlineSnapshot(`
    [
      "createRun include-content",
      "getResponse media-stream",
    ]
  `);
  expect(list(fates.get('without effect'))).toMatchInlineSnapshot(`
    [
      "createThreadAndRun tool-known",
      "createThreadAndRun tool-named",
      "createThreadAndRun call-ids",
      "createThreadAndRun one-call",
      "createThreadAndRun arguments",
      "createThreadAndRun prompt-token-limit",
      "createThreadAndRun token-limit",
      "createThreadAndRun usage-sum",
      "createRun tool-known",
      "createRun tool-named",
      "createRun call-ids",
      "createRun one-call",
      "createRun arguments",
      "createRun prompt-token-limit",
      "createRun token-limit",
      "createRun usage-sum",
      "cancelRun usage-sum",
      "getRunStep include-content",
      "submitToolOutputsToRun usage-sum",
      "createEvalRun usage-sum",
      "createFineTuningJob finished-after-creation",
      "getResponse include-sources",
      "getResponse resumed",
      "getResponse stream-obfuscation",
    ]
  `);
  expect(share('generated', fates)).toBeGreaterThanOrEqual(0.95);
});

test('deaf servers written by hand are found', () => {
  const deaf = byHand.map(({ operation: operationId, ...rest }): Deaf => {
    const operation = server.find((one) => one.operationId === operationId);
    if (!operation) throw new Error(`There is no operation ${operationId}.`);
    return { ...rest, operation };
  });
  const fates = named(deaf);
  expect(deaf.length).toBeGreaterThanOrEqual(20);
  expect(share('by hand', fates)).toBeGreaterThanOrEqual(0.95);
  expect(list(fates.get('missed'))).toMatchInlineSnapshot(`
    [
      "createResponse: metadata are lost in streams",
    ]
  `);
  expect(list(fates.get('without effect'))).toMatchInlineSnapshot(`
    [
      "createRun: requires an action that it does not name",
      "createFineTuningJob: finished before it began",
    ]
  `);
});
