import { followedBy } from '../../generate/code/followed.ts';
import { pollName } from '../../generate/code/names.ts';
import type { ApiModel, OperationModel } from '../../model/model.ts';
import type { SampleCall } from './calls.ts';
import { callText, opening, variableOf } from './typescript.ts';

/** How to wait for a long-running job. */
export interface PollSample {
  /** JSON Pointer into the answer. */
  readonly status: string;
  readonly terminal: readonly string[];
  readonly text: string;
}

/** The helper that waits for what an operation starts or reads; undefined if there is nothing to wait for. */
export function pollSample(
  model: ApiModel,
  operation: OperationModel,
  call: SampleCall | undefined,
): PollSample | undefined {
  const followed = followedBy(model, operation);
  const polling = operation.polling ?? followed?.retrieve.polling;
  const [method] = operation.client?.methods ?? [];
  if (!polling || !call || method === undefined) return undefined;
  const expression = callText(withoutStream(call), operation.polling ? 'poll' : pollName(method));
  if (expression === undefined) return undefined;
  const name = variableOf(operation.client?.returns ?? 'result');
  const text = [
    ...opening(call, 'openai-concord'),
    `const ${name} = await ${expression};`,
    `console.log(${name}.status);`,
  ].join('\n');
  return { status: polling.status, terminal: polling.terminal, text };
}

/** The helpers wait for whole answers: they do not take `stream`. */
function withoutStream(call: SampleCall): SampleCall {
  if (!call.body) return call;
  const { stream: _, ...value } = call.body.value as Readonly<Record<string, unknown>>;
  return { ...call, body: { ...call.body, value } };
}
