import { parseEvents } from '../../../src/openapi/event-stream.ts';
import { parseJson } from '../../../src/openapi/parse-json.ts';
import type { AskedRequest } from '../../../src/relations/terms/model.ts';
import { textOf, type Answer } from '../../../src/verify/model/answer.ts';

/** An answer before it is encoded. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Instead of a body. */
  readonly events?: readonly ToldEvent[];
}

export interface ToldEvent {
  /** The `event:` line, if there is one. */
  readonly line?: string;
  /** Parsed JSON, or the text of the sentinel. */
  readonly data: unknown;
}

/** What a server does differently. */
export type Edit = (told: Told, request: AskedRequest) => Told;

const sentinel = '[DONE]';

export function toldBy({ status, headers, ...answer }: Answer): Told {
  const text = textOf({ ...answer });
  if (headers['content-type'] !== 'text/event-stream') return { status, headers, body: parseJson(text) };
  const events = parseEvents(text).map(({ event, data }): ToldEvent => ({
    data: data === sentinel ? sentinel : parseJson(data),
    ...(event !== undefined && { line: event }),
  }));
  return { status, headers, events };
}

export function encoded({ status, headers, body, events }: Told): Answer {
  const lines = (events ?? []).map(
    ({ line, data }) =>
      `${line === undefined ? '' : `event: ${line}\n`}data: ${data === sentinel ? sentinel : JSON.stringify(data)}\n\n`,
  );
  const text = events ? lines.join('') : JSON.stringify(body);
  return { status, headers, body: Buffer.from(text), ended: 'whole' };
}

/** The events without the sentinel. */
export const dataOf = ({ events = [] }: Told): readonly ToldEvent[] => events.filter(({ data }) => data !== sentinel);
