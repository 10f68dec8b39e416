import OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import { createScript } from '../../src/sandbox/index.ts';
import { parseFormula } from '../../src/sandbox/graders/formula.ts';
import { similarityOf } from '../../src/sandbox/graders/similarity.ts';
import { stringCheck } from '../../src/sandbox/graders/string-check.ts';
import { fill } from '../../src/sandbox/graders/template.ts';
import { start, startForAll } from './asking.ts';

const one = startForAll();
const { ask } = one;

test.for<[string, string, string, number]>([
  ['eq', 'a', 'a', 1],
  ['eq', 'A', 'a', 0],
  ['ne', 'a', 'b', 1],
  ['like', 'Thank you!', 'you', 1],
  ['like', 'Thank You!', 'you', 0],
  ['ilike', 'Thank You!', 'you', 1],
])('%s of %s and %s is %d', ([operation, input, reference, want]) => {
  expect(stringCheck(input, reference, operation)).toBe(want);
});

const metrics = 'bleu gleu meteor cosine fuzzy_match rouge_1 rouge_2 rouge_3 rouge_4 rouge_5 rouge_l'.split(' ');
const reference = 'The lamp flickers because the bulb is loose';

describe.for(metrics)('%s', (metric) => {
  test('is 1 for equal texts, 0 for unlike ones, and in between for others', () => {
    const near = similarityOf('The lamp flickers because the bulb is old', reference, metric);
    const far = similarityOf('The lamp flickers', reference, metric);
    expect(similarityOf(reference, reference, metric)).toBe(1);
    expect(near).toBeGreaterThan(far);
    expect(near).toBeLessThan(1);
    expect(similarityOf('zzz', reference, metric)).toBeLessThan(0.1);
    expect([similarityOf('', '', metric), similarityOf('a', 'a', metric)]).toEqual([1, 1]);
  });
});

test.for<[string, string, string, number]>([
  // 3 of 4 words, and 3 of 5.
  ['rouge_1', 'the lamp is old', 'the old lamp flickers again', 0.6667],
  // "the lamp": 1 of 3 pairs, and 1 of 2.
  ['rouge_2', 'the lamp is old', 'see the lamp', 0.4],
  ['rouge_l', 'a b c d', 'a c d e', 0.75],
  // An insertion and a deletion turn one into the other: 1 - 2 / 13.
  ['fuzzy_match', 'sitting', 'sittin', 0.9231],
  // 4 of 10 sequences of up to four words.
  ['gleu', 'a b c d', 'a b x y', 0.3],
  // Two words in one chunk: precision 1/2, recall 1.
  ['meteor', 'a b c d', 'a b', 0.9091],
  ['bleu', 'a b', 'a b c d', 0.3679],
])('%s of "%s" and "%s" is %d', ([metric, input, other, want]) => {
  expect(similarityOf(input, other, metric)).toBeCloseTo(want, 4);
});

test('texts of a million characters are compared without a hang', () => {
  const long = 'lamp and bulb '.repeat(70_000);
  for (const metric of metrics) expect(similarityOf(long, long, metric)).toBeCloseTo(1, 3);
});

test.for<[string, number]>([
  ['0.7 * kind + 0.06 * tone', 0.94],
  ['kind - tone - 1', -4],
  ['2 ^ 3 ^ 2', 512],
  ['-tone ** 2', -16],
  ['(kind + tone) / 2', 2.5],
  ['min(kind, tone, 0.5) + max(abs(-2), floor(1.9))', 2.5],
  ['1e2 % 7', 2],
])('the formula %s is %d', ([text, want]) => {
  const values: Record<string, number> = { kind: 1, tone: 4 };
  expect(parseFormula(text, new Set(['kind', 'tone']))((name) => values[name] ?? 0)).toBeCloseTo(want, 10);
});

test.for(['', 'kind +', 'other', '(kind', 'kind kind', 'min', 'constructor(1)', 'kind; 1', '('.repeat(2000)])(
  '%s is not a formula',
  (text) => {
    expect(() => parseFormula(text, new Set(['kind']))).toThrow('calculate_output is not a valid formula');
  },
);

test.for<[string, string]>([
  ['{{item.a}} and {{ item.b.c }}', '1 and x'],
  ['{{ item.list[1].d }}', 'two'],
  ['{{ item.b }}', '{"c":"x"}'],
  ['{{ sample.output_text }}', '{"kind": "return"}'],
  ['{{ sample.output_json.kind }}', 'return'],
  ['{ {item.a} } {{}', '{ {item.a} } {{}'],
])('the template %s becomes %s', ([template, want]) => {
  const item = { a: 1, b: { c: 'x' }, list: [{}, { d: 'two' }] };
  expect(fill(template, { item, sample: { output_text: '{"kind": "return"}' } })).toBe(want);
});

test.for(['item.constructor', 'item.b.d', 'sample.output_json.x', 'item', 'sample.__proto__.x'])(
  'there is nothing at {{ %s }}',
  (path) => {
    const sample = { output_text: '{}' };
    expect(() => fill(`{{ ${path} }}`, { item: undefined as never, sample })).toThrow('There is no value for');
    expect(() => fill(`{{ ${path}.constructor.name }}`, { item: { b: {} }, sample })).toThrow('There is no value for');
  },
);

test('the official client runs graders and validates them', async () => {
  const client = new OpenAI({ baseURL: one.sandbox.url, apiKey: one.sandbox.key });
  const { graders } = client.fineTuning.alpha;
  const tone = {
    type: 'score_model' as const,
    name: 'tone',
    model: 'gpt-5.4-mini',
    input: [{ role: 'user' as const, content: 'Is 4 right for {{ sample.output_json.reply }}?' }],
    range: [0, 5],
  };
  const grader = {
    type: 'multi' as const,
    name: 'both',
    graders: {
      kind: {
        type: 'string_check' as const,
        name: 'kind',
        input: '{{ sample.output_json.kind }}',
        reference: '{{ item.kind }}',
        operation: 'eq' as const,
      },
      tone,
    },
    calculate_output: '0.7 * kind + 0.06 * tone',
  };
  expect(await graders.validate({ grader: grader as never })).toEqual({ grader });
  const run = await graders.run({
    grader: grader as never,
    item: { kind: 'a' },
    model_sample: '{"kind": "a", "reply": "b"}',
  });
  expect(run.sub_rewards).toEqual({ kind: 1, tone: 4 });
  expect(run.reward).toBeCloseTo(0.94, 10);
  expect(run.metadata).toMatchObject({ name: 'both', type: 'multi', scores: { kind: 1, tone: 4 } });
  const [usage] = Object.values(run.model_grader_token_usage_per_model) as { total_tokens: number }[];
  expect(usage?.total_tokens).toBe(run.metadata.token_usage);
});

const check = { type: 'string_check', name: 'a', input: '{{ item.x }}', reference: 'a', operation: 'eq' };
const score = { type: 'score_model', name: 'a', model: 'gpt-5.4-mini', input: [{ role: 'user', content: 'a' }] };
const label = { ...score, type: 'label_model', labels: ['a', 'b'], passing_labels: ['a'] };
const multi = { type: 'multi', name: 'a', graders: { one: { ...check, input: 'a' } }, calculate_output: 'one / 0' };

test.for<[string, object, string]>([
  ['a placeholder without a value', check, 'invalid_variable_error'],
  ['JSON that is none', { ...check, input: '{{ sample.output_json.x }}' }, 'sample_parse_error'],
  [
    'Python',
    { type: 'python', name: 'a', source: 'def grade(sample, item):\n  return 1' },
    'python_grader_server_error',
  ],
  ['a formula without a number', multi, 'other_error'],
  [
    'a grader inside that fails',
    { ...multi, graders: { one: check }, calculate_output: 'one' },
    'invalid_variable_error',
  ],
  ['a refusal', { ...score, input: [{ role: 'user', content: '[refuse]' }] }, 'model_grader_refusal_error'],
  ['an answer that is cut', { ...score, sampling_params: { max_completions_tokens: 1 } }, 'model_grader_parse_error'],
])('%s gives no score, and says why', async ([, grader, kind]) => {
  const { status, body } = await ask('POST /fine_tuning/alpha/graders/run', { grader, model_sample: 'not JSON' });
  const happened = Object.entries(body.metadata.errors).filter(([, value]) => value === true);
  expect([status, body.reward, happened.map(([name]) => name)]).toEqual([200, 0, [kind]]);
});

test('Python is refused in words', async () => {
  const grader = { type: 'python', name: 'a', source: 'def grade(sample, item):\n  return 1' };
  const { body } = await ask('POST /fine_tuning/alpha/graders/run', { grader, model_sample: '' });
  expect(body.metadata.errors.python_grader_server_error_type).toContain('does not run Python');
});

test.for<[string, object, string]>([
  ['an unknown model', { ...score, model: 'no-such-model' }, 'grader.model'],
  ['a range without width', { ...score, range: [1, 1] }, 'grader.range'],
  ['a formula that names nothing', { ...multi, calculate_output: 'two' }, 'grader.calculate_output'],
  [
    'a label inside that does not exist',
    { ...multi, graders: { one: { ...label, passing_labels: ['c'] } } },
    'grader.graders.one.passing_labels',
  ],
  ['a placeholder of nothing', { ...check, input: '{{ items.x }}' }, 'grader'],
  ['Python without the function', { type: 'python', name: 'a', source: 'x = 1' }, 'grader.source'],
])('%s is refused when the grader is validated', async ([, grader, param]) => {
  const { status, body } = await ask('POST /fine_tuning/alpha/graders/validate', { grader });
  expect([status, body.error?.param]).toEqual([400, param]);
});

test.for<[string, string, number]>([
  ['a passing label', '{"result": "a"}', 1],
  ['another label', '{"result": "b"}', 0],
])('a script grades with %s', async ([, text, reward]) => {
  const brain = createScript([{ answer: text }]);
  const own = await start({ brain });
  const grader = { ...multi, graders: { one: label }, calculate_output: 'one' };
  const { body } = await own.ask('POST /fine_tuning/alpha/graders/run', { grader, model_sample: 'x' });
  expect(body.reward).toBe(reward);
  await own.sandbox.close();
});
