import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { byteTokenizer } from '../../src/sandbox/byte-tokenizer.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { embed, similarity } from '../../src/sandbox/embedding.ts';
import { createScript } from '../../src/sandbox/index.ts';
import { createLimits, duration } from '../../src/sandbox/limits.ts';
import { moderate } from '../../src/sandbox/moderation.ts';
import { unknownFields } from '../../src/sandbox/unknown-fields.ts';
import { contract } from '../helpers/contract.ts';
import { tokenTexts } from '../../src/sandbox/tokens.ts';
import { noon, start } from './asking.ts';

const spender = { project: 'p', projectId: 'proj_p' };

test.for<[number, string]>([
  [0, '0s'],
  [6, '6ms'],
  [1182, '1.182s'],
  [360_000, '6m0s'],
  [1_252_666, '20m52.666s'],
  [3_600_000, '1h0m0s'],
])('%i ms are told as %s', ([ms, text]) => expect(duration(ms)).toBe(text));

test('the limits of a model fill continuously, and are told as the API tells them', () => {
  const clock = createClock(noon);
  const limits = createLimits(clock, { requests: 10_000, tokens: 60_000 });
  expect(limits.spend(spender, 'm', 30_000)).toEqual({
    'x-ratelimit-limit-requests': '10000',
    'x-ratelimit-remaining-requests': '9999',
    'x-ratelimit-reset-requests': '6ms',
    'x-ratelimit-limit-tokens': '60000',
    'x-ratelimit-remaining-tokens': '30000',
    'x-ratelimit-reset-tokens': '30s',
  });
  expect(limits.spend({ project: 'other', projectId: 'proj_other' }, 'm', 1)).toMatchObject({
    'x-ratelimit-remaining-tokens': '59999',
  });
  clock.advance(15_000);
  expect(limits.spend(spender, 'm', 0)).toMatchObject({ 'x-ratelimit-remaining-tokens': '45000' });
});

describe('a clock', () => {
  test('that stands still wakes who waits, exactly when it is moved far enough', async () => {
    const clock = createClock(noon);
    const woken: number[] = [];
    const signal = new AbortController().signal;
    const waits = [1000, 2000].map((ms) => clock.until(noon + ms, signal).then(() => woken.push(ms)));
    clock.advance(999);
    await Promise.resolve();
    expect(woken).toEqual([]);
    clock.advance(1);
    await waits[0];
    expect(woken).toEqual([1000]);
    clock.advance(1000);
    await waits[1];
    expect(clock.now()).toBe(noon + 2000);
  });

  test.for([-1, Number.NaN, Infinity])('refuses to move by %d', (ms) => {
    expect(() => createClock(noon).advance(ms)).toThrow(RangeError);
  });
});

test('embeddings of texts that share words are nearer than those of others, and all have length 1', () => {
  const [question, near, far] = ['How do I return a lamp?', 'Returning a lamp: how?', 'Snow falls in January.'].map(
    (text) => embed(text, 256),
  );
  const like = (a?: Float32Array, b?: Float32Array): number =>
    similarity(a ?? new Float32Array(), b ?? new Float32Array());
  expect(like(question, near)).toBeGreaterThan(like(question, far) + 0.2);
  for (const vector of [question, near, far, embed('', 8), embed('🌱', 1)])
    expect(like(vector, vector)).toBeCloseTo(1, 5);
});

test.for<[string, readonly string[]]>([
  ['The shop opens at nine.', []],
  ['You are a worthless idiot.', ['harassment']],
  ['I want to kill myself.', ['self-harm/intent', 'self-harm', 'violence']],
  ['skilled killing of time', ['violence']],
])('%s is flagged for %j', ([text, flagged]) => {
  const { categories, flagged: isFlagged } = moderate([text], false);
  expect(Object.keys(categories).filter((name) => categories[name])).toEqual(flagged);
  expect(isFlagged).toBe(flagged.length > 0);
});

test.for<[object, readonly string[]]>([
  [{ model: 'a', messages: [{ role: 'user', content: 'a' }] }, []],
  [{ model: 'a', colour: 1 }, ['colour']],
  [
    { messages: [{ role: 'user', content: [{ type: 'text', text: 'a', size: 1 }], mood: 'b' }] },
    ['messages[0].content[0].size', 'messages[0].mood'],
  ],
  [{ metadata: { anything: 'goes' }, logit_bias: { 50256: 1 } }, []],
  [
    { tools: [{ type: 'function', function: { name: 'f', parameters: { free: 1 }, kind: 2 } }] },
    ['tools[0].function.kind'],
  ],
])('of %j, the contract does not mention %j', ([body, fields]) => {
  expect(unknownFields(contract, contract.components.schemas['CreateChatCompletionRequest'] ?? {}, body)).toEqual(
    fields,
  );
});

test('behind a stop sequence nothing more is said', async () => {
  const { sandbox, ask } = await start({ brain: createScript([{ answer: ['one two', 'three'] }]) });
  onTestFinished(() => sandbox.close());
  const body = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'a' }], stop: ' two' };
  expect((await ask('POST /chat/completions', body)).body.choices[0].message.content).toBe('one');
});

test('two sandboxes with one seed make the same ids, and answer the same request alike', async () => {
  const answers = await Promise.all(
    [0, 1].map(async () => {
      const { sandbox, ask } = await start({ idSeed: 'seed' });
      onTestFinished(() => sandbox.close());
      return (await ask('POST /responses', { model: 'gpt-4o-mini', input: 'Hello.' })).body;
    }),
  );
  expect(answers[0]).toEqual(answers[1]);
});

describe('the tokenizer of four bytes', () => {
  const { encode, decode } = byteTokenizer;

  test('takes any text apart and puts it together again', () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => one.isWellFormed());
    const property = fc.property(text, (one) => {
      expect(decode(encode(one))).toBe(one);
      expect(encode(one)).toHaveLength(Math.ceil(Buffer.byteLength(one) / 4));
      expect(tokenTexts(byteTokenizer, one).join('')).toBe(one);
    });
    fc.assert(property, { seed: 7, numRuns: 300 });
  });

  test('takes tokens of a model for four characters each', () => {
    expect(decode([9241, 374])).toBe('074p00ae');
    expect(encode(decode([9241, 374, 856, 30986, 30]))).toHaveLength(5);
  });

  test.for([-1, 1.5, 2 ** 32 + 256, 5 * 2 ** 32, 2 ** 60])('does not take %i for a token', (number) => {
    expect(() => decode([number])).toThrow(`${number} is not a token.`);
  });
});
