import { readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/lib/paths.ts';

/** What was recorded, with made-up values. The README beside tells what each field means. */
export interface Shape {
  readonly id: string;
  readonly operation: string;
  readonly direction: 'answer' | 'request' | 'events';
  readonly status: number;
  readonly mediaType: string;
  readonly newest: string | null;
  readonly recordings: number;
  readonly source: string;
  readonly value: unknown;
}

export interface RecordedEvent {
  readonly event?: string;
  readonly data: unknown;
}

const folder = fromRoot('test/recorded/shapes/');

export const shapes: readonly Shape[] = readdirSync(folder).flatMap((file) =>
  readFileSync(`${folder}${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Shape),
);

/** What is older can be history: the API has changed since. */
export const isNewer = ({ newest }: Shape): boolean => newest !== null && newest > '2025-06';

/** The body as it is sent: events as the transcript of a stream. */
export function bytesOf({ direction, value }: Shape): Buffer {
  if (direction !== 'events') return Buffer.from(JSON.stringify(value));
  const lines = (value as readonly RecordedEvent[]).map(
    ({ event, data }) =>
      `${event === undefined ? '' : `event: ${event}\n`}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`,
  );
  return Buffer.from(lines.join(''));
}
