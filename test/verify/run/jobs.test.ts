import { describe, expect, test } from 'vitest';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { createPreconditions } from '../../../src/verify/run/preconditions.ts';
import { withResource } from '../../../src/verify/run/with-resource.ts';
import type { Send } from '../../../src/verify/transport/send.ts';
import { contract } from '../../helpers/run-on.ts';

const { document, examples } = contract;
const needsAction = {
  status: 'requires_action',
  required_action: { submit_tool_outputs: { tool_calls: [{ id: 'call_1' }, { id: 'call_2' }] } },
};

/**
 * Creates anything. A job goes on when it is waited for, through the given states; a run of a new thread waits for outputs
 * in the end. What it makes is there once it has ended.
 */
function createServer(states: readonly string[]) {
  const reads: string[] = [];
  const waits: number[] = [];
  const starts = new Map<string, number>();
  let made = 0;
  const stateOf = (id = ''): string => states[Math.min(waits.length - (starts.get(id) ?? 0), states.length - 1)] ?? '';
  const answerTo = ({ method, template, path }: CaseRequest): object => {
    if (method === 'POST') {
      const id = `${template === '/threads/runs' ? 'run_of_new' : 'thing'}_${(made += 1)}`;
      starts.set(id, waits.length);
      return { id, thread_id: `thread_${made}` };
    }
    const job = path['run_id'] ?? path['fine_tuning_job_id'];
    const status = stateOf(job);
    reads.push(`${template.split('/').at(-1)} ${status}`);
    if (/items|checkpoints/.test(template))
      return { data: status === 'completed' ? [{ id: 'item_1', fine_tuned_model_checkpoint: 'ft:1' }] : [] };
    if (status === 'completed' && job?.startsWith('run_of_new')) return needsAction;
    return status === '' ? {} : { status };
  };
  const send: Send = async (request) => {
    const body = Buffer.from(JSON.stringify(answerTo(request)));
    return { status: 200, headers: { 'content-type': 'application/json' }, body, ended: 'whole' };
  };
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  return { reads, waits, resources: createPreconditions(document, examples, send, { wait }) };
}

describe('what a job makes is there when it has ended', () => {
  test('so its end is awaited, and the list is read again', async () => {
    const { reads, waits, resources } = createServer(['queued', 'in_progress', 'completed']);
    const { path } = await resources.resource('getEvalRunOutputItem', true);
    expect(path['output_item_id']).toBe('item_1');
    expect(reads).toEqual([
      'output_items queued',
      '{run_id} in_progress',
      '{run_id} completed',
      'output_items completed',
    ]);
    expect(waits).toEqual([250, 500]);
  });

  test('but not for ever', async () => {
    const { waits, resources } = createServer(['queued']);
    await expect(resources.path('getEvalRunOutputItem', true)).rejects.toThrow(
      'The response has no string or number at $response.body#/data/0/id.',
    );
    expect(waits.reduce((sum, one) => sum + one)).toBe(31_750);
  });

  test('nor a second time for another job of the kind', async () => {
    const { waits, resources } = createServer(['queued']);
    for (const fresh of [true, false])
      await expect(resources.path('getEvalRunOutputItem', fresh)).rejects.toThrow('The response has no string');
    expect(waits.reduce((sum, one) => sum + one)).toBe(31_750);
  });

  test('nor where the job tells no state', async () => {
    const { waits, resources } = createServer([]);
    await expect(resources.path('getEvalRunOutputItem', true)).rejects.toThrow('The response has no string');
    expect(waits).toEqual([250]);
  });

  test('and not where it is there at once', async () => {
    const { waits, resources } = createServer(['completed']);
    await resources.path('createFineTuningCheckpointPermission', true);
    expect(waits).toEqual([]);
  });
});

test('the outputs that are submitted are those of the run that waits for them, whatever creates it', async () => {
  const { resources } = createServer(['queued', 'completed']);
  const { path, body } = await resources.resource('submitToolOutputsToRun', true);
  expect(path['run_id']).toMatch(/^run_of_new/);
  expect(body).toEqual({ tool_outputs: [{ tool_call_id: 'call_1' }, { tool_call_id: 'call_2' }] });
});

test.for<[string, unknown, unknown, unknown]>([
  ['nothing stated', { a: 1 }, undefined, { a: 1 }],
  ['a member', { a: 1, stream: true }, { a: 2 }, { a: 2, stream: true }],
  ['fewer items', { list: [{ id: 1, text: 'x' }, { id: 2 }] }, { list: [{ id: 9 }] }, { list: [{ id: 9, text: 'x' }] }],
  [
    'more items',
    { list: [{ id: 1, text: 'x' }] },
    { list: [{ id: 8 }, { id: 9 }] },
    {
      list: [
        { id: 8, text: 'x' },
        { id: 9, text: 'x' },
      ],
    },
  ],
  ['an absent list', {}, { list: [{ id: 9 }] }, { list: [{ id: 9 }] }],
])('a body takes over %s', ([, own, body, want]) => {
  const request = { body: JSON.stringify(own), path: {} } as CaseRequest;
  const real = withResource(request, { path: { id: 'x_1' }, body });
  expect([JSON.parse(real.body ?? ''), real.path]).toEqual([want, { id: 'x_1' }]);
});
