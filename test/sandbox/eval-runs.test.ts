import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { start, startForAll } from './asking.ts';
import { gradedAt, gradedBy, runAt } from '../../src/sandbox/groups/evals/run.ts';
import { createScript } from '../../src/sandbox/index.ts';
import { custom, inline, ran, row, same, upload } from './evaluating.ts';

const one = startForAll({ pace: { queued: 1000, work: 9000 } });
const { ask } = one;

describe('what goes wrong', () => {
  test.for<[string, string, string]>([
    ['a line that is not JSON', '{"item":', 'is not valid JSON'],
    ['a line without an item', '{"sample": {}}', 'has no item'],
    [
      'an item of another shape',
      '{"item": {"want": 5}}',
      'has an item that does not fit the schema: it /want must be string',
    ],
  ])('in a file with %s fails the run, and the line is named', async ([, line, message]) => {
    const id = await upload(ask, `${JSON.stringify(row('a', 'a'))}\n${line}\n`);
    const { run, created, items } = await ran(one, [same], { type: 'jsonl', source: { type: 'file_id', id } });
    expect([created.status, created.error]).toEqual(['queued', null]);
    expect([run.status, run.error]).toEqual([
      'failed',
      { code: 'invalid_file', message: `Line 2 of ${id} ${message}.` },
    ]);
    expect([run.result_counts.total, items]).toEqual([0, []]);
  });

  test('in one of 100,000 lines is told by its line', async () => {
    const line = JSON.stringify(row('a', 'a'));
    const id = await upload(
      ask,
      Array.from({ length: 100_000 }, (_, index) => (index === 99_999 ? '{}' : line)).join('\n'),
    );
    const { run } = await ran(one, [same], { type: 'jsonl', source: { type: 'file_id', id } });
    expect(run.error.message).toBe(`Line 100000 of ${id} has no item.`);
  });

  test('in a grader is an error of its item, and the others are graded', async () => {
    const python = { type: 'python', name: 'Code', source: 'def grade(sample, item):\n  return 1' };
    const { run, items } = await ran(one, [same, python], inline(row('a', 'a'), row('a', 'b')));
    expect([run.status, run.result_counts]).toEqual(['completed', { total: 2, errored: 2, failed: 0, passed: 0 }]);
    expect(run.per_testing_criteria_results).toEqual([
      { testing_criteria: 'Same', passed: 1, failed: 1 },
      { testing_criteria: 'Code', passed: 0, failed: 0 },
    ]);
    expect(items[0].status).toBe('error');
    expect(items[0].results[1].error.message).toContain('does not run Python');
  });

  test('in a model is an error of its item', async () => {
    const brain = createScript([
      { match: { message: 'broken' }, answer: { error: { status: 500, message: 'Overheated.', code: 'hot' } } },
    ] as never);
    const own = await start({ brain, pace: { queued: 0, work: 0 } });
    const { run, items } = await ran(own, [same], {
      type: 'completions',
      model: 'gpt-4o-mini',
      input_messages: { type: 'template', template: [{ role: 'user', content: '{{item.want}}' }] },
      source: { type: 'file_content', content: [{ item: { want: 'broken' } }, { item: { want: 'fine' } }] },
    });
    await own.sandbox.close();
    expect(run.result_counts).toEqual({ total: 2, errored: 1, failed: 1, passed: 0 });
    expect(items[0]).toMatchObject({
      status: 'error',
      results: [],
      sample: { output: [], error: { code: 'hot', message: 'Overheated.' } },
    });
  });

  test.for<[string, object, string]>([
    ['an unknown file', { type: 'jsonl', source: { type: 'file_id', id: 'file-x' } }, 'data_source.source.id'],
    ['an item of another shape', inline(row('a', 'a'), { item: {} }), 'data_source.source.content[1].item'],
    ['an unknown model', { ...inline(), type: 'completions', model: 'no-such-model' }, 'data_source.model'],
    [
      'a prompt without a model',
      { ...inline(), type: 'completions', input_messages: { type: 'template', template: [] } },
      'data_source.model',
    ],
  ])('%s is refused at once', async ([, source, param]) => {
    const id = (await ask('POST /evals', { data_source_config: custom, testing_criteria: [same] })).body.id;
    const { status, body } = await ask(`POST /evals/${id}/runs`, { data_source: source });
    expect([status, body.error?.param]).toEqual([400, param]);
  });

  test.for<[string, object, string]>([
    [
      'a grader that cannot work',
      { testing_criteria: [same, { ...same, input: '{{ items.x }}' }] },
      'testing_criteria[1]',
    ],
    [
      'a schema that is none',
      { data_source_config: { type: 'custom', item_schema: { type: 'x' } } },
      'data_source_config.item_schema',
    ],
  ])('an evaluation with %s is refused', async ([, change, param]) => {
    const { status, body } = await ask('POST /evals', {
      data_source_config: custom,
      testing_criteria: [same],
      ...change,
    });
    expect([status, body.error?.param]).toEqual([400, param]);
  });
});

test('a run that is cancelled keeps what was graded, and no more', async () => {
  const { id } = (await ask('POST /evals', { data_source_config: custom, testing_criteria: [same] })).body;
  const content = Array.from({ length: 9 }, () => row('a', 'a'));
  const run = (await ask(`POST /evals/${id}/runs`, { data_source: inline(...content) })).body;
  const path = `/evals/${id}/runs/${run.id}`;
  one.sandbox.clock.advance(4500);
  expect((await ask(`POST ${path}/cancel`)).body).toMatchObject({
    status: 'canceled',
    result_counts: { total: 3, passed: 3 },
  });
  one.sandbox.clock.advance(90_000);
  expect((await ask(`POST ${path}/cancel`)).body).toMatchObject({
    status: 'canceled',
    result_counts: { total: 3 },
    per_model_usage: null,
  });
  expect((await ask(`GET ${path}/output_items`)).body.data).toHaveLength(3);
});

test('output items are paged, the oldest first, and cannot be read before their time', async () => {
  const { id } = (await ask('POST /evals', { data_source_config: custom, testing_criteria: [same] })).body;
  const content = Array.from({ length: 9 }, (_, index) => row('a', index % 2 === 0 ? 'a' : 'b'));
  const run = (await ask(`POST /evals/${id}/runs`, { data_source: inline(...content) })).body;
  const path = `/evals/${id}/runs/${run.id}/output_items`;
  one.sandbox.clock.advance(10_000);
  const first = (await ask(`GET ${path}?limit=2&status=fail`)).body;
  const rest = (await ask(`GET ${path}?limit=2&status=fail&after=${first.last_id}`)).body;
  const ids = (page: { data: { datasource_item_id: number }[] }) => page.data.map((item) => item.datasource_item_id);
  expect([ids(first), first.has_more, ids(rest), rest.has_more]).toEqual([[1, 3], true, [5, 7], false]);
  const next = (await ask(`POST /evals/${id}/runs`, { data_source: inline(...content) })).body;
  const foreign = await ask(`GET /evals/${id}/runs/${next.id}/output_items/${first.data[0].id}`);
  expect([foreign.status, foreign.body.error.param]).toEqual([404, 'output_item_id']);
});

test('the counts of a run add up at any time, never fall, and are those of the items that can be read', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[pfe]{0,30}$/),
      fc.nat(100),
      fc.nat(1000),
      fc.option(fc.nat(1200), { nil: undefined }),
      fc.array(fc.nat(400), { maxLength: 12 }),
      (outcomes, starts, work, canceled, waits) => {
        const plan = { starts, ends: starts + work, ...(canceled !== undefined && { canceled }) };
        const kept = { object: {}, hidden: { plan, result: { outcomes, criteria: [], usage: [] } } };
        let [now, before] = [0, 0];
        for (const wait of [...waits, 2000]) {
          now += wait;
          const { result_counts: counts } = runAt(kept, now) as { result_counts: Record<string, number> };
          const { total = NaN, passed = NaN, failed = NaN, errored = NaN } = counts;
          expect(passed + failed + errored).toBe(total);
          expect(total).toBe(gradedBy(plan, now, outcomes.length));
          expect(total).toBeGreaterThanOrEqual(before);
          before = total;
        }
        const isWhole = canceled === undefined || canceled >= plan.ends;
        expect(before === outcomes.length || !isWhole).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('a row is graded when its time has come', () => {
  const plan = { starts: 100, ends: 1000 };
  for (const index of [0, 4, 8]) {
    const at = gradedAt(plan, index, 9);
    expect([gradedBy(plan, at - 1, 9), gradedBy(plan, at, 9)]).toEqual([index, index + 1]);
  }
});
