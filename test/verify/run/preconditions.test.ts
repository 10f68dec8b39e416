import { describe, expect, test } from 'vitest';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { createResourceFactory } from '../../../src/verify/run/resource-factory.ts';
import { createPreconditions } from '../../../src/verify/run/preconditions.ts';
import type { Send } from '../../../src/verify/transport/send.ts';
import { contract } from '../../helpers/run-on.ts';

const { document, examples } = contract;

/** Keeps nothing, and gives each thing an id of its own. */
function createServer(): { send: Send; sent: CaseRequest[] } {
  const sent: CaseRequest[] = [];
  return {
    sent,
    send: async (request) => {
      sent.push(request);
      const id = `new_${sent.length}`;
      const item = { id: `item_${sent.length}`, fine_tuned_model_checkpoint: `ft:${id}` };
      const body = JSON.stringify({ id, data: [item], fine_tuned_model: `ft:${id}` });
      return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(body), ended: 'whole' };
    },
  };
}

describe('what a request needs is made, and nothing waits for itself', () => {
  const { plan } = createResourceFactory(document, examples, createServer().send);

  test('for every example of the contract at once', async () => {
    const { send, sent } = createServer();
    const preconditions = createPreconditions(document, examples, send);
    const settled = await Promise.allSettled(
      examples.flatMap(({ request, operationId = '' }) => [
        preconditions.real(request),
        Object.keys(request.path).length > 0 ? preconditions.path(operationId, true) : request,
      ]),
    );
    const failed = settled.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect([...new Set(failed.map(({ reason }) => String(reason)))]).toEqual([]);
    expect(sent.length).toBeGreaterThan(100);
  });

  test('a create that makes no id of an example gets the ids that it names', () => {
    const id = 'asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e';
    expect(plan.ids.map((one) => plan.creatorOf(one))).not.toContain('createRun');
    expect(plan.creatorOf(id)).toBe('createAssistant');
    expect(plan.mayWait('createRun', id)).toBe(true);
  });

  test('no create waits for an id that waits for it', () => {
    const creators = new Set(plan.ids.flatMap((id) => plan.creatorOf(id) ?? []));
    const waits = (create: string): string[] =>
      plan.ids
        .filter((id) => plan.creatorOf(id) !== undefined && plan.mayWait(create, id))
        .flatMap((id) => plan.creatorOf(id) ?? []);
    for (const create of creators) {
      const reached = new Set<string>();
      const queue = waits(create);
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (reached.has(next)) continue;
        reached.add(next);
        queue.push(...waits(next));
      }
      expect(reached.has(create)).toBe(false);
    }
  });

  test('what is cancelled is what the path shows: a response in the background', async () => {
    const { send, sent } = createServer();
    await createPreconditions(document, examples, send).path('cancelResponse', true);
    expect(
      sent
        .filter(({ path }) => path['response_id'] === undefined)
        .map(({ body }) => body ?? '')
        .at(-1),
    ).toMatch(/"background": ?true/);
    const other = createServer();
    await createPreconditions(document, examples, other.send).path('getResponse', true);
    expect(other.sent.at(-1)?.body).not.toContain('"background"');
  });

  test('a file is uploaded before every create whose examples name one', () => {
    const named = examples.flatMap(({ operationId, request }) =>
      [...(request.body ?? '').matchAll(/"(file-\w+)"/g)].map(([, id = '']) => [operationId, id] as const),
    );
    expect(named.length).toBeGreaterThan(20);
    const unmade = named.filter(([create, id]) => plan.creatorOf(id) !== 'uploadFile' || !plan.mayWait(create, id));
    expect(unmade).toEqual([]);
  });

  test('a message of a conversation is not one that a thread gets', () => {
    const example = examples.find(({ id }) => id === 'createResponse/example/stored-conversation');
    const [message = ''] = /msg_\w+/.exec(example?.request.body ?? '') ?? [];
    expect(message).not.toBe('');
    expect(plan.creatorOf(message)).toBeUndefined();
  });

  test('a file of a vector store is a file that was uploaded', () => {
    const example = examples.find(({ operationId }) => operationId === 'createVectorStoreFile');
    const { file_id } = JSON.parse(example?.request.body ?? '{}') as { file_id: string };
    expect(plan.creatorOf(file_id)).toBe('uploadFile');
  });
});
