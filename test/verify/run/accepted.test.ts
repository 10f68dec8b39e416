import { expect, test } from 'vitest';
import type { Case } from '../../../src/verify/model/case.ts';
import { severityOf } from '../../../src/verify/model/finding.ts';
import { attemptRequest } from '../../../src/verify/run/attempt.ts';
import { contextOn, serve } from '../../helpers/loopback.ts';
import { contract } from '../../helpers/run-on.ts';

const body = {
  object: 'list',
  model: 'm',
  data: [{ object: 'embedding', index: 0, embedding: [] }],
  usage: { prompt_tokens: 1, total_tokens: 1 },
};

test.for<[name: string, expectation: Case['expect'], want: readonly string[]]>([
  ['refused', { kind: 'rejection', statuses: [400], check: 'input-rejected' }, ['input-rejected low']],
  ['answered', { kind: 'success' }, ['readable high', 'readable high']],
])('clients cannot read the answer to a request that must be %s', async ([, expectation, want]) => {
  await using server = await serve(() => ({ status: 200, body }));
  const { context } = contextOn(contract.document, server, { isServed: true });
  const example = contract.examples.find(({ operationId }) => operationId === 'createEmbedding') as Case;
  const request = { ...example.request, body: JSON.stringify({ model: 'm', input: 'x' }) };
  const { findings } = await attemptRequest({ ...example, request, expect: expectation }, context);
  expect(findings.map((one) => `${one.check} ${severityOf(one)}`)).toEqual(want);
});
