import * as fc from 'fast-check';
import { choosing, cut, jsonTexts, merged, seeds, texts, type Choose, type Streamed } from './split.ts';

const functionCall = fc.record({ name: fc.constant('find'), arguments: jsonTexts });
const call = fc.oneof(
  functionCall.map((fn) => ({ type: 'function' as const, function: fn })),
  texts.map((input) => ({ type: 'custom' as const, custom: { name: 'query', input } })),
);

const logprob = fc.record({
  token: texts,
  logprob: fc.constant(-0.5),
  bytes: fc.constant(null),
  top_logprobs: fc.constant([]),
});
const logprobs = fc.record({
  content: fc.option(fc.array(logprob, { minLength: 1, maxLength: 4 })),
  refusal: fc.constant(null),
});

const audio = fc.record({
  id: fc.constant('audio_1'),
  // Multiples of three bytes have no padding, so that pieces joined as texts are still Base64.
  data: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  transcript: texts,
  expires_at: fc.constant(1_787_735_760),
});

const message = fc.record(
  {
    role: fc.constant('assistant'),
    content: fc.option(texts),
    refusal: fc.option(texts),
    tool_calls: fc
      .array(call, { minLength: 1, maxLength: 3 })
      .map((calls) => calls.map((one, index) => ({ id: `call_${index}`, ...one }))),
    audio,
  },
  { requiredKeys: ['role', 'content', 'refusal'] },
);

/** The form that tool calls replaced. The official client keeps nothing else of a message that has it. */
const oldMessage = functionCall.map((function_call) => ({
  role: 'assistant',
  content: null,
  refusal: null,
  function_call,
}));

const choice = fc.record({
  message: fc.oneof({ weight: 5, arbitrary: message }, { weight: 1, arbitrary: oldMessage }),
  logprobs: fc.option(logprobs),
  finish_reason: fc.constantFrom('stop', 'tool_calls'),
});

type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never;
type Call = typeof call extends fc.Arbitrary<infer T> ? T : never;

const head = { id: 'chatcmpl-1', created: 1, model: 'm', service_tier: 'default', system_fingerprint: 'fp_1' };

/** A chat completion with several choices and calls, all interleaved. */
export const chat: fc.Arbitrary<Streamed> = fc
  .tuple(fc.array(choice, { minLength: 1, maxLength: 3 }), fc.boolean(), seeds)
  .map(([all, isCounted, seed]) => {
    const choose = choosing(seed);
    const choices = all.map((one, index) => ({ index, ...one }));
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
    const object = 'chat.completion.chunk';
    // Choices may begin in any order.
    const chunks = merged(
      (choose(2) === 0 ? choices : choices.toReversed()).map((one) =>
        deltasOf(one, choose).map((piece) => ({ index: one.index, logprobs: null, finish_reason: null, ...piece })),
      ),
      choose,
    ).map((piece) => ({ ...head, object, choices: [piece], obfuscation: 'x', ...(isCounted && { usage: null }) }));
    const last = isCounted ? [{ ...head, object, choices: [], usage }] : [];
    return {
      whole: { ...head, object: 'chat.completion', choices, ...(isCounted && { usage }) },
      events: [...chunks, ...last].map((data) => ({ data })),
    };
  });

function deltasOf({ message: whole, logprobs: lists, finish_reason }: Choice, choose: Choose): object[] {
  const {
    role,
    content,
    refusal,
    tool_calls = [],
    audio: sound,
    function_call,
  } = { tool_calls: [], audio: undefined, function_call: undefined, ...whole };
  const delta = (key: string) => (piece: unknown) => ({ delta: { [key]: piece } });
  const probabilities = (lists?.content ?? []).map((one) => ({
    delta: {},
    logprobs: { content: [one], refusal: null },
  }));
  const calls = tool_calls.map((one, index) => callDeltas(one, index, choose));
  const sounds = sound
    ? [
        { id: sound.id },
        ...merged<object>(
          [
            cut(sound.transcript, choose).map((transcript) => ({ transcript })),
            [{ data: sound.data.slice(0, 4) }, { data: sound.data.slice(4) }],
          ],
          choose,
        ),
        { expires_at: sound.expires_at },
      ]
    : [];
  const old = function_call
    ? [
        { name: function_call.name, arguments: '' },
        ...cut(function_call.arguments, choose).map((part) => ({ arguments: part })),
      ]
    : [];
  return [
    {
      delta: { role, content: content === null ? null : '', refusal: null },
      ...(lists && { logprobs: { content: null, refusal: null } }),
    },
    ...merged(
      [
        cut(content ?? '', choose).map(delta('content')),
        cut(refusal ?? '', choose).map(delta('refusal')),
        probabilities,
        sounds.map(delta('audio')),
        old.map(delta('function_call')),
        merged(calls, choose).map((one) => ({ delta: { tool_calls: [one] } })),
      ],
      choose,
    ),
    { delta: {}, finish_reason },
  ];
}

function callDeltas(one: Call & { id: string }, index: number, choose: Choose): object[] {
  if (one.type === 'function') {
    const first = { index, id: one.id, type: one.type, function: { name: one.function.name, arguments: '' } };
    return [first, ...cut(one.function.arguments, choose).map((part) => ({ index, function: { arguments: part } }))];
  }
  const first = { index, id: one.id, type: one.type, custom: { name: one.custom.name, input: '' } };
  return [first, ...cut(one.custom.input, choose).map((input) => ({ index, custom: { input } }))];
}
