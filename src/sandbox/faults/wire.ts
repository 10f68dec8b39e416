import type { StreamedEvent } from '../../relations/terms/model.ts';
import type { Call, Reply } from '../call.ts';
import { CutError } from '../errors.ts';
import type { Fault } from './fault.ts';

/** A body that ends in the middle. */
export function malformed(body: unknown): Reply {
  const text = JSON.stringify(body);
  const half = Buffer.from(text.slice(0, Math.max(1, Math.floor(text.length / 2))));
  return { kind: 'bytes', headers: { 'content-type': 'application/json' }, bytes: [half] };
}

/** A stream that is cut, stands still, or ends with an error. */
export async function* wrong(
  { kind, events: most = 1 }: Fault,
  { ending: { signal }, world }: Call,
  events: AsyncIterable<StreamedEvent> | Iterable<StreamedEvent>,
): AsyncGenerator<StreamedEvent> {
  let sent = 0;
  for await (const event of events) {
    if (sent === most) {
      if (kind === 'cut') throw new CutError('The stream was cut by a fault.');
      if (kind === 'stall') await world.clock.until(Infinity, signal);
      if (kind === 'stream-error') {
        yield { name: 'error', data: streamError(event, sent) };
        return;
      }
    }
    yield event;
    sent += 1;
  }
}

/** In the form of the stream: events of a response have a type and a number. */
function streamError({ name }: StreamedEvent, sent: number): object {
  const error = {
    message: 'The server had an error while it streamed.',
    type: 'server_error',
    param: null,
    code: null,
  };
  return name === undefined ? { error } : { type: 'error', error, sequence_number: sent };
}
