import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromRoot } from '../../../scripts/lib/paths.ts';
import { har } from '../../../src/verify/recordings/har.ts';
import { judgeExchange } from '../../../src/verify/recordings/judge-exchange.ts';
import { operationUnder, routesOf } from '../../../src/openapi/routes.ts';
import { contract } from '../../helpers/run-on.ts';

interface Entry {
  /** `breaks nothing`, or `breaks <check or relation>: <what is wrong>`. */
  readonly comment: string;
}

const file = fromRoot('test/verify/relations/exchanges.har');
const { log } = JSON.parse(readFileSync(file, 'utf8')) as { log: { entries: readonly Entry[] } };
const routes = routesOf(contract.document);

/** The checks that fail, and the relations that are broken, by name. */
function brokenBy(entry: Entry): readonly string[] {
  const exchange = har.read(entry);
  const found = operationUnder(routes, '/v1', exchange.method, exchange.url.pathname);
  const outcome = found && judgeExchange(contract, found, exchange);
  if (outcome?.kind !== 'judged') throw new Error('The entry was not judged.');
  const relations = outcome.relations.findings.map(({ message }) => message.split(':')[0] ?? '');
  return [...outcome.findings.map(({ check }) => check), ...relations];
}

const numbered = log.entries.map((entry, index) => [index + 1, entry.comment, entry] as const);

test.for(numbered)('exchange %i %s', ([, comment, entry]) => {
  const [, due = ''] = /^breaks ([\w-]+)/.exec(comment) ?? [];
  const broken = brokenBy(entry);
  expect(broken.includes(due) ? due : broken.join() || 'nothing').toBe(due);
});

test('right and wrong exchanges come in pairs', () => {
  const right = log.entries.filter(({ comment }) => comment === 'breaks nothing');
  expect([right.length, log.entries.length]).toEqual([30, 60]);
});
