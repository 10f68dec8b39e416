/**
 * What a stream owes its reader, one sentence per rule. An `order` rule is about the beginning, order and end of parts;
 * an `end` rule about the end of the stream; a `repeat` rule compares what an event repeats with the events before it;
 * a `whole` rule is about what the deltas become.
 */
export const rules = {
  'same-answer': { kind: 'order', says: 'All events of a stream belong to one answer.' },
  'choice-place': { kind: 'order', says: 'Choices are numbered from 0, without gaps.' },
  'choice-start': { kind: 'order', says: 'The first delta of a choice has a role.' },
  'choice-role': { kind: 'order', says: 'A later delta of a choice has no role, unless the data of its audio starts.' },
  'choice-reason': { kind: 'order', says: 'A finish reason is null or a word, never empty.' },
  'choice-after-end': { kind: 'order', says: 'A choice ends with its finish reason.' },
  'choice-end': { kind: 'end', says: 'Each choice has a finish reason.' },
  'call-place': { kind: 'order', says: 'Tool calls are numbered from 0, without gaps.' },
  'call-start': { kind: 'order', says: 'The first delta of a tool call has its id, type and name.' },
  'call-identity': { kind: 'order', says: 'The deltas of one tool call have no other id, type or name.' },
  'call-id': { kind: 'order', says: 'Each tool call has an id of its own.' },
  'call-arguments': {
    kind: 'whole',
    says: 'The joined arguments of a tool call are JSON, unless the choice was cut off by `length` or `content_filter`.',
  },
  'sequence-number': { kind: 'order', says: 'Sequence numbers increase.' },
  'stage-order': { kind: 'order', says: 'An object begins once, ends once, and never returns to an earlier stage.' },
  'response-start': { kind: 'order', says: 'The first event is response.created.' },
  'response-end': { kind: 'end', says: 'The stream ends with the finished response.' },
  'response-status': { kind: 'repeat', says: 'The status of the response is the one that the event announces.' },
  'response-output': { kind: 'repeat', says: 'The output of the finished response is what was streamed.' },
  'item-place': { kind: 'order', says: 'Items are added at output indexes from 0, without gaps.' },
  'item-start': { kind: 'order', says: 'An item is added before its other events, and ends after them.' },
  'item-id': { kind: 'order', says: 'The events of an item have its id, and no other item has it.' },
  'item-end': {
    kind: 'order',
    says: 'Each item of a completed response ends with response.output_item.done. Of several lists of MCP tools, one does.',
  },
  'item-repeat': { kind: 'repeat', says: 'A finished item is the one that was streamed.' },
  'part-place': { kind: 'order', says: 'Parts are added at indexes from 0, without gaps.' },
  'part-start': { kind: 'order', says: 'A part is added before its other events, and ends after them.' },
  'part-end': { kind: 'order', says: 'Each part of a completed item ends with its done event.' },
  'part-repeat': { kind: 'repeat', says: 'A finished part is the one that was streamed.' },
  'text-end': { kind: 'order', says: 'Each text ends with its done event, before its part and item.' },
  'text-repeat': { kind: 'repeat', says: 'The text of a done event is that of its deltas.' },
  'run-start': { kind: 'order', says: 'The first event is thread.created or thread.run.created.' },
  'run-part-start': { kind: 'order', says: 'A message or run step is created before its deltas, and ends after them.' },
  'run-part-end': { kind: 'order', says: 'The messages and run steps of a completed run have ended.' },
  'run-repeat': { kind: 'repeat', says: 'A finished message, run step or call is the one that was streamed.' },
  'run-end': { kind: 'end', says: 'The stream ends with the finished run.' },
} as const satisfies Readonly<Record<string, { kind: 'order' | 'end' | 'repeat' | 'whole'; says: string }>>;

export type Rule = keyof typeof rules;

/** One rule that a stream breaks. */
export interface Problem {
  readonly rule: Rule;
  /** JSON Pointer into the data of the event, or into the answer if the stream ended without it. */
  readonly pointer: string;
  /** What should be there, in a few words. */
  readonly expected: string;
  /** What is there. Undefined if nothing is. */
  readonly got: unknown;
}

export const problem = (rule: Rule, pointer: string, expected: string, got: unknown): Problem => ({
  rule,
  pointer,
  expected,
  got,
});

/** The problem that a value is another than `due`, the value before it. */
export const differs = (rule: Rule, pointer: string, due: unknown, got: unknown): Problem =>
  problem(rule, pointer, due === undefined ? 'nothing' : JSON.stringify(due), got);
