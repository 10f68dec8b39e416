import type { Attempt } from './attempt.ts';
import { APIConnectionError } from './connection-errors.ts';
import type { Deadlines } from './deadlines.ts';
import type { OpenAIError } from './errors.ts';
import { closable, type AsyncClosable } from './async-closable.ts';
import { letGoOf } from './let-go.ts';
import { setHidden } from './hidden.ts';

/**
 * A response whose body is subject to the deadlines and the caller's signal until it is read or cancelled. If there is
 * no body, or one that is not a stream of the web, the attempt ends and the response is returned unchanged.
 */
export function guardBody(response: Response, attempt: Attempt, deadlines: Deadlines): Response & AsyncClosable {
  const { body } = response;
  // Those of `node-fetch` are streams of Node.
  const given = body?.getReader ? withBody(response, guardStream(body, attempt, deadlines)) : response;
  if (given === response) attempt.release();
  return closable(given, async () => {
    attempt.cancel();
    // The reader gets the error through the signal.
    if (!given.bodyUsed) await given.body?.cancel?.();
  });
}

type ResponseHead = Pick<Response, 'status' | 'statusText' | 'headers' | 'url'>;

/** A response with another body. */
export function withBody(
  response: ResponseHead,
  body: ReadableStream<Uint8Array<ArrayBuffer>> | string | null,
): Response {
  const { status, statusText, headers, url } = response;
  // A response that was constructed by hand has no URL.
  return setHidden(new Response(body, { status, statusText, headers }), 'url', url);
}

/** Continues reading under the same deadlines. Failures are thrown as typed errors. */
export function guardStream(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  attempt: Attempt,
  deadlines: Deadlines,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  let isBegun = false;
  // Not every `fetch` honors the signal, so the source of the body is cancelled too.
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

/** Converts a failure while reading a body to an error of this package. */
export const asCut = (error: unknown, attempt: Attempt): OpenAIError =>
  attempt.aborted
    ? attempt.reason
    : new APIConnectionError({
        message: 'The connection was cut before the body ended.',
        cause: error,
        request: attempt.request,
      });
