import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { isServed } from '../../sandbox/groups/index.ts';
import { createSandbox } from '../../sandbox/index.ts';
import { localKeys, localTarget } from './local.ts';
import type { RunningTarget } from '../model/target.ts';

const asked = { role: 'user', content: 'Where is my parcel?' };
const answered = { role: 'assistant', content: 'Let me look.' };

/**
 * What examples of the contract name and a run cannot create: a fine-tuned model, because only such a model can be
 * deleted; a conversation that goes on; a file and a store that are used before anything creates them.
 */
const seed = [
  { object: 'model', id: 'ft:gpt-5.4-mini-2026-03-17:sandbox::Bq7Lw2Xn', created: 1_787_702_400, owned_by: 'sandbox' },
  {
    object: 'conversation',
    id: 'conv_68ae10a4d3f88190b7c25e91',
    items: [
      {
        id: 'msg_0d960a234c1fdeccb25fe7eb4f2cec16',
        type: 'message',
        role: 'user',
        status: 'completed',
        content: [{ type: 'input_text', text: 'Describe the station.' }],
      },
    ],
  },
  ...[
    'file-2FvMx8RkTq6WnHcB',
    'file-9PxVb3TnLc6QwKyR',
    'file-5GzHs8DkMf4XtNqB',
    'file-8RtQm4XwVc2KzNpJ',
    'file-6YhLb9DsGn3TxVfW',
    'file-5TzQw8LkXn3RbVyC',
    'file-9HdLp2SxGv7MqWtJ',
    'file-3RmVk7ZxTc9WqLdN',
  ].map(textFile),
  ...[
    ['file-8KqLm3vXzTn2RbYp', { messages: [asked, answered] }],
    [
      'file-5PnWd8rTkXc3QvLz',
      { input: { messages: [asked] }, preferred_output: [answered], non_preferred_output: [answered] },
    ],
    ['file-9VbYs4mHqRk7TwZx', { messages: [asked], kind: 'delivery' }],
    ['file-3JtFc6zNpLx8WdKm', { messages: [asked], kind: 'return' }],
  ].map(([id, example]) => linesFile(String(id), 'fine-tune', example)),
  linesFile('file-5NdRw8zPcVq3TkGm', 'evals', {
    item: { question: asked.content, reference: answered.content, topic: 'shipping' },
    sample: { output_text: answered.content },
  }),
  ...['vs_68ae0c1f7d2081918b3a5e4f', 'vs_Jm4cX8tRq2LwZ6nKb9PsDf7Y'].map((id) => ({
    object: 'vector_store',
    id,
    created_at: 1_787_702_400,
    name: 'Station',
    description: null,
    expires_after: null,
    metadata: {},
  })),
];

function textFile(id: string) {
  return file(id, 'assistants', 'md', 'Lamps can be returned within 30 days.\n');
}

/** A file with ten lines, which is the least that a model can be trained on. */
function linesFile(id: string, purpose: string, line: unknown) {
  return file(id, purpose, 'jsonl', `${JSON.stringify(line)}\n`.repeat(10));
}

function file(id: string, purpose: string, extension: string, content: string) {
  return {
    object: 'file',
    id,
    purpose,
    filename: `${id}.${extension}`,
    bytes: content.length,
    created_at: 1_787_702_400,
    expires_at: null,
    status: 'processed',
    status_details: null,
    content,
  };
}

/** Starts the sandbox in process. It serves the groups that it has. */
export async function startSandboxTarget(document: OpenApiDocument): Promise<RunningTarget> {
  const sandbox = await createSandbox({
    document,
    keys: Object.values(localKeys),
    seed,
    // Long enough that what is to be paused or cancelled has not ended before.
    pace: { queued: 20, work: 2000, training: 20_000 },
  });
  const notServed = operationsOf(document)
    .filter((resolved) => !isServed(resolved))
    .map(({ operation }) => operation.operationId);
  return {
    target: localTarget('sandbox', sandbox.url, notServed),
    advance: (milliseconds) => sandbox.clock.advance(milliseconds),
    close: () => sandbox.close(),
  };
}
