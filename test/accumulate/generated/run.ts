import * as fc from 'fast-check';
import {
  choosing,
  cut,
  jsonTexts,
  merged,
  seeds,
  texts,
  type Choose,
  type Streamed,
  type StreamedEvent,
} from './split.ts';

const content = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('text' as const), text: fc.record({ value: texts, annotations: fc.constant([]) }) }),
    fc.constant({ type: 'image_file' as const, image_file: { file_id: 'file-1' } }),
  ),
  { minLength: 1, maxLength: 3 },
);
const calls = fc.array(
  fc.oneof(
    jsonTexts.map((text) => ({ type: 'function' as const, function: { name: 'find', arguments: text, output: null } })),
    fc.tuple(texts, texts).map(([input, logs]) => ({
      type: 'code_interpreter' as const,
      code_interpreter: { input, outputs: [{ type: 'logs', logs }] },
    })),
  ),
  { minLength: 1, maxLength: 3 },
);

type Content = typeof content extends fc.Arbitrary<infer T> ? T : never;
type Calls = typeof calls extends fc.Arbitrary<infer T> ? T : never;

const of = { run_id: 'run_1', thread_id: 'thread_1' };

/** A run that writes messages and calls tools. The deltas of the parts of a message, and of calls, are interleaved. */
export const run: fc.Arbitrary<Streamed> = fc
  .tuple(
    fc.array(
      fc.oneof(
        content.map((one) => ({ content: one })),
        calls.map((one) => ({ calls: one })),
      ),
      { maxLength: 3 },
    ),
    seeds,
  )
  .map(([all, seed]) => {
    const choose = choosing(seed);
    const made = all.map((one, at) =>
      'calls' in one ? callsStep(one.calls, at, choose) : messageStep(one.content, at, choose),
    );
    const head = { id: 'run_1', object: 'thread.run', thread_id: 'thread_1' };
    const state = (status: string, name = status) => ({ event: `thread.run.${name}`, data: { ...head, status } });
    return {
      whole: {
        run: { ...head, status: 'completed' },
        messages: made.flatMap(({ message }) => message ?? []),
        steps: made.map(({ step }) => step),
      },
      events: [
        state('queued', 'created'),
        state('in_progress'),
        ...made.flatMap(({ events }) => events),
        state('completed'),
      ],
    };
  });

interface Made {
  readonly step: object;
  readonly message?: object;
  readonly events: readonly StreamedEvent[];
}

function messageStep(parts: Content, at: number, choose: Choose): Made {
  const id = `msg_${at}`;
  const message = { id, object: 'thread.message', ...of, status: 'completed', content: parts };
  const step = {
    id: `step_${at}`,
    object: 'thread.run.step',
    ...of,
    type: 'message_creation',
    status: 'completed',
    step_details: { type: 'message_creation', message_creation: { message_id: id } },
  };
  const tracks = parts.map((part, index) =>
    part.type === 'text'
      ? [
          { index, type: 'text', text: { value: '', annotations: [] } },
          ...cut(part.text.value, choose).map((value) => ({ index, type: 'text', text: { value } })),
        ]
      : [{ index, ...part }],
  );
  const delta = (one: object) => ({ event: 'thread.message.delta', data: { id, delta: { content: [one] } } });
  const begun = { ...message, status: 'in_progress', content: [] };
  return {
    step,
    message,
    events: [
      { event: 'thread.run.step.created', data: { ...step, status: 'in_progress' } },
      { event: 'thread.message.created', data: begun },
      { event: 'thread.message.in_progress', data: begun },
      ...merged<object>(tracks, choose).map(delta),
      { event: 'thread.message.completed', data: message },
      { event: 'thread.run.step.completed', data: step },
    ],
  };
}

function callsStep(all: Calls, at: number, choose: Choose): Made {
  const id = `step_${at}`;
  const tool_calls = all.map((one, index) => ({ id: `call_${at}_${index}`, ...one }));
  const step = {
    id,
    object: 'thread.run.step',
    ...of,
    type: 'tool_calls',
    status: 'completed',
    step_details: { type: 'tool_calls', tool_calls },
  };
  const tracks = tool_calls.map((one, index) => callDeltas(one, index, choose));
  const delta = (one: object) => ({
    event: 'thread.run.step.delta',
    data: { id, delta: { step_details: { type: 'tool_calls', tool_calls: [one] } } },
  });
  return {
    step,
    events: [
      {
        event: 'thread.run.step.created',
        data: { ...step, status: 'in_progress', step_details: { type: 'tool_calls', tool_calls: [] } },
      },
      ...merged<object>(tracks, choose).map(delta),
      { event: 'thread.run.step.completed', data: step },
    ],
  };
}

function callDeltas(one: Calls[number] & { readonly id: string }, index: number, choose: Choose): object[] {
  const { type } = one;
  if (type === 'function') {
    const { name, arguments: text } = one.function;
    const first = { index, id: one.id, type, function: { name, arguments: '', output: null } };
    return [first, ...cut(text, choose).map((part) => ({ index, type, function: { arguments: part } }))];
  }
  const { input, outputs } = one.code_interpreter;
  const logs = cut(String(outputs[0]?.logs), choose);
  return [
    { index, id: one.id, type, code_interpreter: { input: '', outputs: [] } },
    ...cut(input, choose).map((part) => ({ index, type, code_interpreter: { input: part } })),
    ...logs.map((part) => ({ index, type, code_interpreter: { outputs: [{ index: 0, type: 'logs', logs: part }] } })),
  ];
}
