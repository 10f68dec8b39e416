import { expect, test } from 'vitest';
import { relationsOf } from '../../src/relations/relations-of.ts';
import type { KindName } from '../../src/relations/terms/model.ts';
import { createValidator } from '../../src/schema/validator.ts';
import { buildCases } from '../../src/verify/cases/build.ts';
import { createChecker } from '../../src/verify/checks/check-response.ts';
import type { Case, CaseRequest } from '../../src/verify/model/case.ts';
import { createRelationChecker } from '../../src/verify/relations/check-relations.ts';
import { startMockTarget } from '../../src/verify/targets/mock.ts';
import { httpSend } from '../../src/verify/transport/send.ts';
import { lateWhenSilent } from '../helpers/clock.ts';
import { contract } from '../helpers/contract.ts';
import { asks } from './asks.ts';

/** Relations of one kind. */
interface Tally {
  stated: number;
  /** At least one request made them speak. */
  spoke: number;
  /** Spoke, and no answer broke them. */
  held: number;
}

// What no request makes speak needs a state that the mock does not keep: a run that waits, a job that has ended.
test('the mock holds at least 90 % of the relations of each kind that can speak without state', async () => {
  const { target, close } = await startMockTarget(contract);
  const send = httpSend(target, lateWhenSilent());
  const check = createRelationChecker(contract);
  const checker = createChecker(contract);
  const cases = buildCases(contract, createValidator(contract), {
    phases: ['examples', 'boundaries'],
    maxExamples: 100,
    includes: () => true,
  }).filter((subject) => subject.expect.kind === 'success');
  const [held, broken] = [new Set<string>(), new Set<string>()];
  const examples = new Map(cases.map((subject) => [subject.operationId, subject.request]));
  const asked = Object.entries(asks).flatMap(([operationId, bodies]) =>
    bodies.map((body) => ({
      operationId,
      request: { ...(examples.get(operationId) as CaseRequest), body: JSON.stringify(body) },
    })),
  );
  for (const one of [...cases, ...asked]) {
    const subject = { ...(cases[0] as Case), ...one };
    const { given } = checker.check(subject, await send(subject.request));
    const { held: kept, findings } = check(subject, given);
    for (const id of kept) held.add(`${subject.operationId} ${id}`);
    for (const { message } of findings) broken.add(`${subject.operationId} ${message.split(':', 1)[0]}`);
  }
  await close();

  const tallies: Partial<Record<KindName, Tally>> = {};
  for (const [operationId, stated] of relationsOf(contract))
    for (const { relation } of stated) {
      const name = `${operationId} ${relation.id}`;
      const tally = (tallies[relation.kind] ??= { stated: 0, spoke: 0, held: 0 });
      tally.stated += 1;
      tally.spoke += Number(held.has(name) || broken.has(name));
      tally.held += Number(held.has(name) && !broken.has(name));
    }
  console.table(tallies);
  const weak = Object.entries(tallies).filter(([, { spoke, held: kept }]) => kept < spoke * 0.9);
  expect({ weak, broken: [...broken] }).toMatchObject({ weak: [] });
  const total = (count: keyof Tally): number => Object.values(tallies).reduce((sum, tally) => sum + tally[count], 0);
  expect(total('spoke') / total('stated')).toBeGreaterThan(0.85);
});
