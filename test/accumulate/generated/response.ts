import * as fc from 'fast-check';
import { choosing, cut, jsonTexts, merged, seeds, texts, type Choose, type Streamed } from './split.ts';

const annotation = fc.record({
  type: fc.constant('url_citation'),
  url: fc.constant('https://example.org'),
  title: texts,
  start_index: fc.constant(0),
  end_index: fc.constant(1),
});
const part = fc.oneof(
  fc.record({
    type: fc.constant('output_text' as const),
    text: texts,
    annotations: fc.array(annotation, { maxLength: 2 }),
    logprobs: fc.constant([]),
  }),
  fc.record({ type: fc.constant('refusal' as const), refusal: texts }),
);

const item = fc.oneof(
  fc.record({
    type: fc.constant('message' as const),
    role: fc.constant('assistant'),
    content: fc.array(part, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('reasoning' as const),
    summary: fc.array(fc.record({ type: fc.constant('summary_text'), text: texts }), { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('function_call' as const), name: fc.constant('find'), arguments: jsonTexts }),
  fc.record({ type: fc.constant('custom_tool_call' as const), name: fc.constant('query'), input: texts }),
  fc.record({
    type: fc.constant('mcp_call' as const),
    name: fc.constant('list'),
    server_label: fc.constant('s'),
    arguments: jsonTexts,
  }),
  fc.record({
    type: fc.constant('code_interpreter_call' as const),
    code: texts,
    container_id: fc.constant('c'),
    outputs: fc.constant(null),
  }),
  fc.record({ type: fc.constant('web_search_call' as const), action: fc.constant({ type: 'search', query: 'q' }) }),
);

type Item = typeof item extends fc.Arbitrary<infer T> ? T & { readonly id: string } : never;
type Part = typeof part extends fc.Arbitrary<infer T> ? T : never;
interface Event {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** A response with items of several kinds. The items, and the parts of one item, are interleaved. */
export const response: fc.Arbitrary<Streamed> = fc.tuple(fc.array(item, { maxLength: 4 }), seeds).map(([all, seed]) => {
  const choose = choosing(seed);
  const isCall = (type: string): boolean => type === 'function_call' || type === 'custom_tool_call';
  const output = all.map((one, index) => ({
    id: `item_${index}`,
    status: 'completed',
    ...(isCall(one.type) && { call_id: `call_${index}` }),
    ...one,
  }));
  const head = { id: 'resp_1', object: 'response', created_at: 1, model: 'm', error: null, incomplete_details: null };
  const begun = { ...head, status: 'in_progress', output: [] };
  const whole = { ...head, status: 'completed', output, usage: { input_tokens: 1, output_tokens: 2, total_tokens: 3 } };
  const items = merged(
    output.map((one, index) => eventsOf(one, index, choose)),
    choose,
  );
  const events: Event[] = [
    { type: 'response.created', response: begun },
    { type: 'response.in_progress', response: begun },
    ...items,
    { type: 'response.completed', response: whole },
  ];
  return {
    whole,
    events: events.map((data, sequence_number) => ({ event: data.type, data: { ...data, sequence_number } })),
  };
});

function eventsOf(one: Item, output_index: number, choose: Choose): Event[] {
  const of = { item_id: one.id, output_index };
  const text = (name: string, whole: string, member: string, more: object = {}): Event[] => [
    ...cut(whole, choose).map((delta) => ({ type: `response.${name}.delta`, ...of, ...more, delta })),
    { type: `response.${name}.done`, ...of, ...more, [member]: whole },
  ];
  const inside: Readonly<Record<Item['type'], () => [empty: object, events: Event[]]>> = {
    message: () => [{ content: [] }, partsOf((one as { content: Part[] }).content, of, text, choose)],
    reasoning: () => [{ summary: [] }, summaryOf((one as { summary: { text: string }[] }).summary, of, text)],
    function_call: () => [
      { arguments: '' },
      text('function_call_arguments', (one as { arguments: string }).arguments, 'arguments', { name: 'find' }).map(
        unnamed,
      ),
    ],
    custom_tool_call: () => [{ input: '' }, text('custom_tool_call_input', (one as { input: string }).input, 'input')],
    mcp_call: () => [
      { arguments: '' },
      [
        ...stages('mcp_call', of, ['in_progress']),
        ...text('mcp_call_arguments', (one as { arguments: string }).arguments, 'arguments'),
        ...stages('mcp_call', of, ['completed']),
      ],
    ],
    code_interpreter_call: () => [
      { code: '' },
      [
        ...text('code_interpreter_call_code', (one as { code: string }).code, 'code'),
        ...stages('code_interpreter_call', of, ['interpreting', 'completed']),
      ],
    ],
    web_search_call: () => [{}, stages('web_search_call', of, ['in_progress', 'searching', 'completed'])],
  };
  const [empty, events] = inside[one.type]();
  return [
    { type: 'response.output_item.added', output_index, item: { ...one, status: 'in_progress', ...empty } },
    ...events,
    { type: 'response.output_item.done', output_index, item: one },
  ];
}

/** Only the done event of a function call has its name. */
const unnamed = (event: Event): Event => (event.type.endsWith('.delta') ? { ...event, name: undefined } : event);

const stages = (call: string, of: object, names: readonly string[]): Event[] =>
  names.map((name) => ({ type: `response.${call}.${name}`, ...of }));

type Text = (name: string, whole: string, member: string, more?: object) => Event[];

function partsOf(all: readonly Part[], of: object, text: Text, choose: Choose): Event[] {
  const tracks = all.map((whole, content_index) => {
    const at = { ...of, content_index };
    const [empty, events] =
      whole.type === 'refusal'
        ? [{ refusal: '' }, text('refusal', whole.refusal, 'refusal', { content_index })]
        : [
            { text: '', annotations: [] },
            merged(
              [
                text('output_text', whole.text, 'text', { content_index, logprobs: [] }),
                whole.annotations.map((one, annotation_index) => ({
                  type: 'response.output_text.annotation.added',
                  ...at,
                  annotation_index,
                  annotation: one,
                })),
              ],
              choose,
            ),
          ];
    return [
      { type: 'response.content_part.added', ...at, part: { ...whole, ...empty } },
      ...events,
      { type: 'response.content_part.done', ...at, part: whole },
    ];
  });
  return merged(tracks, choose);
}

const summaryOf = (all: readonly { readonly text: string }[], of: object, text: Text): Event[] =>
  all.flatMap((whole, summary_index) => [
    { type: 'response.reasoning_summary_part.added', ...of, summary_index, part: { ...whole, text: '' } },
    ...text('reasoning_summary_text', whole.text, 'text', { summary_index }),
    { type: 'response.reasoning_summary_part.done', ...of, summary_index, part: whole },
  ]);
