import { expect, test } from 'vitest';
import { diff } from '../../src/diff/diff.ts';
import type { Change, DiffReport } from '../../src/diff/model.ts';
import { secondValidator } from '../../src/schema/second-validator.ts';
import { createValidator } from '../../src/schema/validator.ts';
import { isEqual } from '../../src/diff/normal/equal.ts';
import { createSide } from '../../src/diff/normal/term.ts';
import { pairOperations } from '../../src/diff/pair.ts';
import { sitesOf } from '../../src/diff/sites.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { contract } from '../helpers/contract.ts';
import { edited } from './edits.ts';
import { operationIds } from './reach.ts';
import type { Row } from './row.ts';
import given from './tables/families.json' with { type: 'json' };
import { promises } from './tables/promises.ts';
import { refactors } from './tables/refactors.ts';
import { values } from './tables/values.ts';

/** Edits of each family. */
const families = given as unknown as readonly Row[];
const own = [...values, ...promises];

const ownValidator = createValidator(contract);

test('the tables are as long as they claim', () => {
  expect([families.length, own.length >= 60, refactors.length >= 20]).toEqual([30, true, true]);
});

/** Whether words alone changed counts for little. */
const classOf = (severity: string): string => (severity === 'docs' ? 'none' : severity);

const decisive = ({ severity, changes }: DiffReport): readonly Change[] =>
  severity === 'breaking' ? changes.filter((change) => change.severity === 'breaking') : changes;

const compare = async (edits: Row['edits']) => {
  const after = edited(contract, edits);
  const report = await diff({ document: contract, source: 'old' }, { document: after, source: 'new' });
  return { after, report };
};

test.for([...families, ...own])('$title', async ({ edits, want }) => {
  const { after, report } = await compare(edits);
  const changes = decisive(report);
  expect({
    severity: classOf(report.severity),
    breaks: (want.breaks ?? []).filter((who) => changes.some(({ breaks }) => breaks.includes(who))),
    bump: report.bump.needed,
    operations: [...new Set(changes.flatMap(({ operations }) => operations))].sort(),
  }).toEqual({
    severity: classOf(want.severity),
    breaks: want.breaks ?? [],
    bump: want.bump,
    operations: operationIds(contract, want.operations),
  });
  await expectWitnesses(report.changes, after);
});

test.for(refactors)('is silent if someone $title', async ({ edits }) => {
  const { report } = await compare(edits);
  expect(report.changes).toEqual([]);
});

/** Each break by value has a value that one document accepts and the other refuses, by both validators. */
async function expectWitnesses(changes: readonly Change[], after: OpenApiDocument): Promise<void> {
  const documents = { old: contract, new: after };
  const validators = { old: ownValidator, new: createValidator(after) };
  const sides = { old: createSide(contract), new: createSide(after) };
  const { pairs } = pairOperations(sides);
  const judge = async (side: 'old' | 'new', pointer: string, value: unknown): Promise<boolean[]> => [
    validators[side].isValid(pointer, value),
    await secondValidator(documents[side])(pointer, value),
  ];
  for (const { kind, severity, witness, rule } of changes) {
    expect([rule, severity === 'breaking' && kind === 'value']).toEqual([rule, witness !== undefined]);
    if (!witness || witness.absent) continue;
    const { operation, in: where, status, media, name, value, accepted } = witness;
    const site = pairs
      .filter(({ id }) => id === operation)
      .flatMap(sitesOf)
      .find(({ old }) => isEqual([old.in, old.status, old.media, old.name], [where, status, media, name]));
    const refusing = accepted === 'old' ? 'new' : 'old';
    expect({
      accepting: await judge(accepted, site?.[accepted].pointer ?? '', value),
      refusing: await judge(refusing, site?.[refusing].pointer ?? '', value),
    }).toEqual({ accepting: [true, true], refusing: [false, false] });
  }
}
