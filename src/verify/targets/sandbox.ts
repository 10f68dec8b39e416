import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { isServed } from '../../sandbox/groups/index.ts';
import { createSandbox } from '../../sandbox/sandbox.ts';
import { localKeys, localTarget } from './local.ts';
import type { RunningTarget } from '../model/target.ts';

/** A fine-tuned model, because only such a model can be deleted. */
const ownModel = {
  object: 'model',
  id: 'ft:gpt-5.4-mini-2026-03-17:sandbox::Bq7Lw2Xn',
  created: 1_787_702_400,
  owned_by: 'sandbox',
};

/** The conversation that an example of the contract continues. */
const conversation = {
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
};

/** Starts the sandbox in process. It serves the groups that it has. */
export async function startSandboxTarget(document: OpenApiDocument): Promise<RunningTarget> {
  const sandbox = await createSandbox({
    document,
    keys: Object.values(localKeys),
    seed: [ownModel, conversation],
    pace: { queued: 20, work: 20 },
  });
  const notServed = operationsOf(document)
    .filter((resolved) => !isServed(resolved))
    .map(({ operation }) => operation.operationId);
  return { target: localTarget('sandbox', sandbox.url, notServed), close: () => sandbox.close() };
}
