import type { XEventStream } from '../openapi/document.ts';
import type { StreamedEvent } from '../relations/terms/model.ts';

/** The text of an event stream, with its sentinel. */
export function writeEvents(events: readonly StreamedEvent[], { named, sentinel }: XEventStream): string {
  const line = (name: string | undefined, data: string): string =>
    `${named && name !== undefined ? `event: ${name}\n` : ''}data: ${data}\n\n`;
  const written = events.map(({ name, data }) => line(name, JSON.stringify(data)));
  return [...written, ...(sentinel === null ? [] : [line('done', sentinel)])].join('');
}
