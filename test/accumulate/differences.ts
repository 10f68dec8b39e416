import { isDeepStrictEqual } from 'node:util';
import type { SharedKind } from './both.ts';

/** A difference between what the official client makes of a stream and what the fold makes of it. */
export interface Difference {
  readonly of: SharedKind;
  readonly why: string;
  /** Takes the difference out of a value of the official client at `pointer`. Undefined: the member is left out. */
  readonly undo: (value: unknown, pointer: string) => unknown;
}

const drop =
  (pattern: RegExp, ifEqual?: unknown): Difference['undo'] =>
  (value, pointer) =>
    pattern.test(pointer) && (ifEqual === undefined || isDeepStrictEqual(value, ifEqual)) ? undefined : value;

/** The bytes of Base64 texts, each of which ends with its padding. */
const rejoined = (text: string): string =>
  Buffer.concat(text.split(/(?<==)(?!=)/).map((piece) => Buffer.from(piece, 'base64'))).toString('base64');

export const differences: readonly Difference[] = [
  {
    of: 'chat.completion',
    why: 'It adds what it parsed for the schemas of the caller.',
    undo: drop(/\/(parsed|parsed_arguments)$/, null),
  },
  {
    of: 'chat.completion',
    why: 'It leaves out the system fingerprint if it is null.',
    undo: (value, pointer) => (pointer === '' ? { system_fingerprint: null, ...(value as object) } : value),
  },
  {
    of: 'chat.completion',
    why: 'It joins the Base64 texts of audio. Each is padded by itself, so that the joined text is not Base64.',
    undo: (value, pointer) => (pointer.endsWith('/audio/data') ? rejoined(String(value)) : value),
  },
  {
    of: 'response',
    why: 'It adds the joined text and what it parsed.',
    undo: drop(/\/(output_text|output_parsed|parsed|parsed_arguments)$/),
  },
  {
    of: 'thread.run',
    why: 'It keeps the `index` of the deltas in run steps and messages that have not ended.',
    undo: drop(/\/(tool_calls|outputs|content|annotations)\/\d+\/index$/),
  },
];

/** A value of the official client without what it does differently. Tells `used` of each difference that it has. */
export function undone(
  kind: SharedKind,
  official: unknown,
  used: (difference: Difference) => void = () => {},
  pointer = '',
): unknown {
  let value = official;
  for (const difference of differences.filter(({ of }) => of === kind)) {
    const after = value === undefined ? value : difference.undo(value, pointer);
    if (!isDeepStrictEqual(after, value)) used(difference);
    value = after;
  }
  if (Array.isArray(value)) return value.map((one, index) => undone(kind, one, used, `${pointer}/${index}`));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, one]) => [key, undone(kind, one, used, `${pointer}/${key}`)]);
  return Object.fromEntries(members.filter(([, one]) => one !== undefined)) as unknown;
}

/** Transcripts of the spec that the official client refuses, and its error. */
export const refused: Readonly<Record<string, { readonly why: string; readonly error: RegExp }>> = {
  'createResponse streamed-patch': {
    why: 'It does not know the events of a patch, nor rate limits.',
    error: /^Unhandled response stream event/,
  },
  'getResponse resumed': {
    why: 'It replays a stored response from its first event, whatever `starting_after` says.',
    error: /expected 'response.created' event/,
  },
};

/** Events after which its value is not compared. */
export const uncompared: Readonly<Record<string, string>> = {
  'response.shell_call_output_content.delta': 'It makes up an outcome, until the done event says it.',
};
