import { expect, test } from 'vitest';
import { checks, type Check } from '../../src/verify/model/finding.ts';
import type { CaseSelection } from '../../src/verify/model/selection.ts';
import { faults, type FaultName } from '../fixtures/faulty-server/faults/index.ts';
import { startFaultyServer } from '../fixtures/faulty-server/server.ts';
import { runOn } from '../helpers/run-on.ts';

const groups = ['Assistants', 'Chat', 'Files'];

/** The check that must name each fault, and the keyword where the check is about a schema. */
const named: Record<FaultName, Check | readonly [Check, string]> = {
  'wrong-status': 'success-expected',
  'undocumented-status': 'status-documented',
  'error-status-with-success-body': ['body-schema', 'required'],
  'server-error-on-odd-unicode': 'no-server-error',
  'server-error-on-malformed-json': 'no-server-error',
  'no-answer': 'answered-in-time',
  'required-field-missing': ['body-schema', 'required'],
  'required-field-missing-in-union': ['body-schema', 'required'],
  'wrong-type': ['body-schema', 'type'],
  'wrong-type-in-array-item': ['body-schema', 'type'],
  'wrong-type-in-map-value': ['body-schema', 'type'],
  'null-where-not-allowed': ['body-schema', 'type'],
  'unknown-enum-value': ['body-schema', 'enum'],
  'number-out-of-bounds': ['body-schema', 'maximum'],
  'integer-as-string': ['body-schema', 'type'],
  'extra-field-where-closed': ['body-schema', 'propertyNames'],
  'discriminator-names-no-member': 'member-documented',
  'wrong-constant': ['body-schema', 'const'],
  'wrong-content-type': 'content-type-documented',
  'request-id-missing': 'header-required',
  'malformed-json': 'body-json',
  'empty-body': 'body-present',
  'error-envelope-missing': ['body-schema', 'required'],
  'error-as-html': 'content-type-documented',
  'binary-changed': 'bytes-unchanged',
  'missing-key-accepted': 'key-required',
  'wrong-kind-of-key-accepted': 'key-kind',
  'missing-field-accepted': 'input-rejected',
  'wrong-type-accepted': 'input-rejected',
  'number-out-of-bounds-accepted': 'input-rejected',
  'stream-cut': 'stream-end',
  'stream-event-malformed': 'stream-event',
  'stream-event-of-wrong-type': ['stream-event', 'const'],
  'stream-out-of-order': 'stream-order',
  'sentinel-missing': 'stream-end',
  'event-after-sentinel': 'stream-end',
  'retrieved-after-delete': 'gone-after-delete',
  'update-lost': 'update-kept',
  'created-object-not-listed': 'list-holds-created',
  'cursor-repeats': 'pages-advance',
  'item-lost-between-pages': 'pages-complete',
  'id-of-another-object': 'relation',
};

/** The phase that shows a fault, where examples and walks do not. */
const phaseOf: Partial<Record<FaultName, CaseSelection['phases']>> = {
  'server-error-on-odd-unicode': ['boundaries'],
  ...Object.fromEntries(
    faults
      .filter(({ name }) => /accepted|error-(envelope|as)|on-malformed/.test(name))
      .map(({ name }) => [name, ['negatives']]),
  ),
};

test('a server without a fault raises no alarm', async () => {
  const server = await startFaultyServer();
  const results = await runOn(server, { groups }).finally(server.close);
  expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(results.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(800);
});

test.for(faults)('$name is found, and by the right check', async ({ name }) => {
  const server = await startFaultyServer(name);
  const phases = phaseOf[name] ?? ['examples', 'stateful'];
  const results = await runOn(server, { groups, phases, maxExamples: 25 }).finally(server.close);
  const [check, keyword = ''] = [named[name]].flat() as [Check, string?];
  const isNote = checks[check].kind === 'note';
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  expect(failed.length > 0).toBe(!isNote);
  const found = isNote
    ? results.flatMap(({ undocumented }) => undocumented)
    : failed.flatMap(({ findings }) => findings);
  expect(new Set(found.map((one) => `${one.check} ${one.keyword ?? ''}`))).toContain(`${check} ${keyword}`);
});
