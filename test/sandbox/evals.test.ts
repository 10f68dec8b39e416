import OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import { startForAll, type Ask } from './asking.ts';
import { custom, inline, ran, row, same, upload } from './evaluating.ts';

const one = startForAll({ pace: { queued: 1000, work: 9000 } });
const { ask } = one;

test('the official client evaluates a model, row by row', async () => {
  const client = new OpenAI({ baseURL: one.sandbox.url, apiKey: one.sandbox.key });
  const evaluation = await client.evals.create({
    name: 'Echo',
    metadata: { team: 'a' },
    data_source_config: custom as never,
    testing_criteria: [
      { ...same, operation: 'ilike' },
      {
        type: 'label_model',
        name: 'Tone',
        model: 'gpt-5.4',
        input: [{ role: 'user', content: 'warm: {{sample.output_text}}' }],
        labels: ['warm', 'cold'],
        passing_labels: ['warm'],
      },
      {
        type: 'text_similarity',
        name: 'Near',
        input: '{{sample.output_text}}',
        reference: '{{item.want}}',
        evaluation_metric: 'rouge_1',
        pass_threshold: 0.5,
      },
    ],
  });
  expect(evaluation.testing_criteria[1]).toMatchObject({
    input: [{ type: 'message', role: 'user', content: { type: 'input_text', text: 'warm: {{sample.output_text}}' } }],
  });
  expect(evaluation.data_source_config).toMatchObject({ type: 'custom', schema: { required: ['item', 'sample'] } });
  const created = await client.evals.runs.create(evaluation.id, {
    name: 'First',
    data_source: {
      type: 'completions',
      model: 'gpt-4o-mini',
      input_messages: { type: 'template', template: [{ role: 'user', content: 'Say {{ item.want }}' }] },
      sampling_params: { max_completion_tokens: 50, temperature: 0 },
      source: {
        type: 'file_content',
        content: [
          { item: { want: 'lamp' } },
          { item: { want: 'the bulb is loose again' } },
          { item: { want: '[refuse]' } },
        ],
      },
    },
  });
  expect([created.status, created.result_counts.total, created.per_model_usage]).toEqual(['queued', 0, null]);
  one.sandbox.clock.advance(4000);
  const half = await client.evals.runs.retrieve(created.id, { eval_id: evaluation.id });
  expect([half.status, half.result_counts.total]).toEqual(['in_progress', 1]);
  expect((await client.evals.runs.outputItems.list(created.id, { eval_id: evaluation.id })).data).toHaveLength(1);
  one.sandbox.clock.advance(6000);
  const run = await client.evals.runs.retrieve(created.id, { eval_id: evaluation.id });
  expect([run.status, run.result_counts]).toEqual(['completed', { total: 3, errored: 0, failed: 2, passed: 1 }]);
  expect(run.per_testing_criteria_results).toEqual([
    { testing_criteria: 'Same', passed: 2, failed: 1 },
    { testing_criteria: 'Tone', passed: 3, failed: 0 },
    { testing_criteria: 'Near', passed: 1, failed: 2 },
  ]);
  expect(run.per_model_usage.map((usage) => [usage.model_name, usage.invocation_count])).toEqual([
    ['gpt-4o-mini-2024-07-18', 3],
    ['gpt-5.4-2026-03-05', 3],
  ]);
  const passed = await client.evals.runs.outputItems.list(created.id, { eval_id: evaluation.id, status: 'pass' });
  const [item] = passed.data;
  expect(item?.sample).toMatchObject({
    input: [{ role: 'user', content: 'Say the bulb is loose again' }],
    output: [{ role: 'assistant', content: 'You said: Say the bulb is loose again.' }],
    finish_reason: 'stop',
    max_completion_tokens: 50,
    temperature: 0,
    error: null,
  });
  expect(item?.created_at).toBe(created.created_at + 7);
  const read = await client.evals.runs.outputItems.retrieve(String(item?.id), {
    eval_id: evaluation.id,
    run_id: created.id,
  });
  expect(read).toEqual(item);
  expect((await client.evals.update(evaluation.id, { name: 'Other' })).name).toBe('Other');
  expect((await client.evals.runs.list(evaluation.id, { status: 'completed' })).data).toHaveLength(1);
  expect(await client.evals.runs.delete(created.id, { eval_id: evaluation.id })).toMatchObject({
    run_id: created.id,
    deleted: true,
  });
  await expect(client.evals.runs.retrieve(created.id, { eval_id: evaluation.id })).rejects.toMatchObject({
    status: 404,
  });
  expect(await client.evals.delete(evaluation.id)).toMatchObject({ eval_id: evaluation.id, deleted: true });
  await expect(client.evals.retrieve(evaluation.id)).rejects.toMatchObject({ status: 404 });
});

describe('rows come from', () => {
  test('the request', async () => {
    const { run, items } = await ran(one, [same], inline(row('a', 'a'), row('a', 'b')));
    expect(run.result_counts).toEqual({ total: 2, errored: 0, failed: 1, passed: 1 });
    expect(items).toMatchObject([
      { datasource_item_id: 0, status: 'pass', results: [{ name: 'Same', score: 1, passed: true, sample: null }] },
      { datasource_item_id: 1, status: 'fail', results: [{ name: 'Same', score: 0, passed: false, sample: null }] },
    ]);
    expect(run.per_model_usage).toEqual([]);
  });

  test('a file', async () => {
    const id = await upload(ask, `${JSON.stringify(row('a', 'a'))}\n\n${JSON.stringify(row('ü', 'ü'))}`);
    const { run } = await ran(one, [same], { type: 'jsonl', source: { type: 'file_id', id } });
    expect(run.result_counts).toMatchObject({ total: 2, passed: 2 });
  });

  test('stored completions, with their answers or with those of another model', async () => {
    const project = { 'x-sandbox-project': 'completions' };
    const own = { sandbox: one.sandbox, ask: ((line, body) => ask(line, body, project)) as Ask };
    for (const [channel, content] of [
      ['web', 'Hello'],
      ['mail', 'Bye'],
      ['web', 'Thanks'],
    ])
      await own.ask('POST /chat/completions', {
        model: 'gpt-4o-mini',
        store: true,
        metadata: { channel },
        messages: [{ role: 'user', content }],
      });
    const source = { type: 'stored_completions', model: 'gpt-4o-mini', metadata: { channel: 'web' } };
    const config = { type: 'stored_completions' };
    const check = { ...same, reference: 'Hello', operation: 'like' };
    const given = await ran(own, [check], { type: 'completions', source }, config);
    expect(given.run.result_counts).toMatchObject({ total: 2, passed: 1, failed: 1 });
    expect(given.items[0].sample).toMatchObject({
      input: [{ role: 'user', content: 'Hello' }],
      model: 'gpt-4o-mini-2024-07-18',
    });
    const again = await ran(
      own,
      [check],
      {
        type: 'completions',
        model: 'gpt-4.1',
        input_messages: { type: 'item_reference', item_reference: 'item.input' },
        source,
      },
      config,
    );
    expect(again.run.result_counts).toMatchObject({ total: 2, passed: 1, failed: 1 });
    expect(again.items[0].sample.model).toMatch(/^gpt-4.1-2/);
  });

  test('stored responses that fit all filters', async () => {
    const project = { 'x-sandbox-project': 'responses' };
    const own = { sandbox: one.sandbox, ask: ((line, body) => ask(line, body, project)) as Ask };
    for (const body of [
      { instructions: 'In a lamp shop' },
      { instructions: 'At home' },
      { instructions: 'In a lamp shop', temperature: 0.2 },
    ])
      await own.ask('POST /responses', {
        model: 'gpt-4.1-mini',
        input: 'Hello',
        metadata: { channel: 'web' },
        ...body,
      });
    const source = {
      type: 'responses',
      metadata: { channel: 'web' },
      model: 'gpt-4.1-mini',
      instructions_search: 'lamp',
      temperature: 1,
    };
    const check = { ...same, reference: 'Hello', operation: 'like' };
    const { run, items } = await ran(
      own,
      [check],
      { type: 'responses', source },
      { type: 'logs', metadata: { channel: 'web' } },
    );
    expect(run.result_counts).toMatchObject({ total: 1, passed: 1 });
    expect(items[0].datasource_item).toMatchObject({
      instructions: 'In a lamp shop',
      input: [{ role: 'user', content: 'Hello' }],
    });
  });

  test('rows that a model answers in Responses, in the format that is asked for', async () => {
    const schema = {
      type: 'object',
      properties: { kind: { type: 'string', enum: ['a', 'b'] } },
      required: ['kind'],
      additionalProperties: false,
    };
    const { items, run } = await ran(one, [{ ...same, input: '{{sample.output_json.kind}}' }], {
      type: 'responses',
      model: 'gpt-4.1-mini',
      input_messages: {
        type: 'template',
        template: [{ role: 'user', content: { type: 'input_text', text: 'Choose b, not {{item.want}}' } }],
      },
      sampling_params: { text: { format: { type: 'json_schema', name: 'kind', schema, strict: true } } },
      source: { type: 'file_content', content: [{ item: { want: 'b' } }] },
    });
    expect(run.result_counts).toMatchObject({ total: 1, passed: 1 });
    expect(items[0].sample).toMatchObject({
      output: [{ role: 'assistant', content: '{"kind":"b"}' }],
      finish_reason: 'stop',
    });
  });
});

test('evaluations are listed by creation, or by their last change', async () => {
  const project = { 'x-sandbox-project': 'evals' };
  const own = { sandbox: one.sandbox, ask: ((line, body) => ask(line, body, project)) as Ask };
  const made: string[] = [];
  for (const name of ['a', 'b', 'c']) {
    one.sandbox.clock.advance(1000);
    made.push((await own.ask('POST /evals', { name, data_source_config: custom, testing_criteria: [] })).body.id);
  }
  one.sandbox.clock.advance(1000);
  await own.ask(`POST /evals/${made[0]}`, { metadata: { a: 'b' } });
  const names = async (query: string) =>
    (await own.ask(`GET /evals?${query}`)).body.data.map((each: { name: string }) => each.name).join('');
  expect([
    await names(''),
    await names('order=desc'),
    await names('order_by=updated_at'),
    await names('order_by=updated_at&order=desc&limit=1'),
  ]).toEqual(['abc', 'cba', 'bca', 'a']);
});

test('nothing of all that made the sandbox itself fail', () => {
  expect(one.failures).toEqual([]);
});
