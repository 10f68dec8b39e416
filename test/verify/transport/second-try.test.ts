import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createOwnership } from '../../../src/verify/ledger/ownership.ts';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { liveTarget } from '../../../src/verify/targets/live.ts';
import { createPermit } from '../../../src/verify/transport/consent.ts';
import { createMeter } from '../../../src/verify/transport/meter.ts';
import { createTransport, createUndoTransport } from '../../../src/verify/transport/transport.ts';
import { createGuard } from '../../../src/verify/transport/with-ownership.ts';
import { contract } from '../../helpers/contract.ts';
import { serve } from '../../helpers/serve.ts';

const request = (method: string, template: string, path: CaseRequest['path'], body?: string): CaseRequest => ({
  method,
  template,
  path,
  query: [],
  headers: { 'content-type': 'application/json' },
  credentials: 'api-key',
  ...(body !== undefined && { body }),
});

/** A server without anything that ends the first connections of a method without a byte. */
async function losing(method: string, lost: number) {
  let left = lost;
  const { url, asked } = await serve((received, response) => {
    if (received.method === method && left > 0) {
      left -= 1;
      response.destroy();
      return;
    }
    const known = received.url?.startsWith('/v1/vector_stores');
    const missing = { error: { message: known ? 'There is no such store.' : 'Unknown URL.' } };
    const list = { id: 'vs_1', data: [], has_more: false };
    const [status, body] = received.method === 'DELETE' ? [404, missing] : [200, list];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const folder = mkdtempSync(join(tmpdir(), 'second-try-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const plain = liveTarget({ url, apiKey: 'sk-user-key', allowWrites: true });
  return { target: { ...plain, ledger: join(folder, 'ledger.jsonl') }, asked };
}

test.for([
  { lost: 1, want: 200 },
  { lost: 2, want: 'NoUndoError' },
])('$lost lost connections of the probe of an undo: the create ends with $want', async ({ lost, want }) => {
  const { target } = await losing('DELETE', lost);
  const ownership = createOwnership();
  const guard = createGuard(contract, ownership);
  const permit = createPermit(contract, target.consent);
  const send = createTransport(contract, target, { meter: createMeter(), permit, ownership, guard });
  const came = await send(request('POST', '/vector_stores', {}, '{}')).then(
    ({ status }) => status,
    (error: Error) => error.name,
  );
  expect(came).toBe(want);
});

test('what undoes a create is sent again when its connection is lost, and counted twice', async () => {
  const { target } = await losing('DELETE', 1);
  const meter = createMeter();
  const send = createUndoTransport(contract, target, meter);
  const { status } = await send(request('DELETE', '/vector_stores/{vector_store_id}', { vector_store_id: 'vs_1' }));
  expect([status, meter.drain().requests]).toEqual([404, 2]);
});
