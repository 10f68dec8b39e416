import { expect, test } from 'vitest';
import { exampleExchanges } from '../../../src/verify/relations/example-exchanges.ts';
import { pinnedClients } from '../../../src/verify/readable/clients.ts';
import { createReader } from '../../../src/verify/readable/reader.ts';
import { contract } from '../../helpers/run-on.ts';

test('both clients read every example of the contract, and lose nothing', async () => {
  const clients = await pinnedClients();
  expect(clients.map(({ name }) => name.replace(/\d.*/, 'N'))).toEqual(['openai-concord', 'openai N']);
  const read = createReader(contract.document);
  const harms = [];
  for (const { subject, answer } of exampleExchanges(contract.document)) {
    const { given } = contract.checker.check(subject, answer);
    const found = await read({ operationId: subject.operationId, request: subject.request, answer, given });
    harms.push(...found.map((harm) => ({ id: subject.id, ...harm })));
  }
  expect(harms).toEqual([]);
});
