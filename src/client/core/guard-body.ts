import type { Attempt } from './attempt.ts';
import { APIConnectionError } from './connection-errors.ts';
import type { Deadlines } from './deadlines.ts';
import type { OpenAIError } from './errors.ts';
import { closable, type AsyncClosable } from './async-closable.ts';
import { letGoOf } from './let-go.ts';
import { setHidden } from './hidden.ts';

/**
 * A response whose body keeps the deadlines and the caller's signal until it has been read or cancelled. Where there is
 * no body, the try is over and the response is given as it is.
 */
export function guardBody(response: Response, attempt: Attempt, deadlines: Deadlines): Response & AsyncClosable {
  if (!response.body) attempt.release();
  const given = response.body ? withBody(response, guardStream(response.body, attempt, deadlines)) : response;
  return closable(given, async () => {
    attempt.cancel();
    // Whoever reads it is told by the signal.
    if (!given.bodyUsed) await given.body?.cancel();
  });
}

type ResponseHead = Pick<Response, 'status' | 'statusText' | 'headers' | 'url'>;

/** A response with another body. */
export function withBody(
  response: ResponseHead,
  body: ReadableStream<Uint8Array<ArrayBuffer>> | string | null,
): Response {
  const { status, statusText, headers, url } = response;
  // A response that was made by hand has no address of its own.
  return setHidden(new Response(body, { status, statusText, headers }), 'url', url);
}

/** Reads on under the same deadlines; what fails is thrown as a typed error. */
export function guardStream(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  attempt: Attempt,
  deadlines: Deadlines,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  let isBegun = false;
  // Not every `fetch` heeds the signal: the source of the body is told, too.
  const leave = (): void => {
    attempt.cancel();
    reader.cancel().catch(() => {});
  };
  const guarded = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { done, value } = await attempt.wait(reader.read(), isBegun ? deadlines.next() : deadlines.first());
          isBegun = true;
          if (!done) return controller.enqueue(value);
          attempt.release();
          controller.close();
        } catch (error) {
          const typed = asCut(error, attempt);
          leave();
          throw typed;
        }
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  );
  return letGoOf(guarded, attempt);
}

/** An error while a body is read, as one of ours. */
export const asCut = (error: unknown, attempt: Attempt): OpenAIError =>
  attempt.aborted
    ? attempt.reason
    : new APIConnectionError({
        message: 'The connection was cut before the body had come.',
        cause: error,
        request: attempt.request,
      });
