/** What both clients do, and ours otherwise on purpose: when, what the official client does, and what ours does. */
export const otherBehavior: readonly (readonly [when: string, official: string, ours: string])[] = [
  [
    'A signal aborts while a stream is read.',
    'The loop ends.',
    '`APIUserAbortError`. `stream.controller.abort()` ends the loop.',
  ],
  ['A stream is cut before its end.', 'The loop ends.', '`TruncatedStreamError`, with the last events.'],
  ['A stream stalls.', 'It waits.', '`IdleTimeoutError` after `idleTimeout`.'],
  ['JSON or a page comes in place of events.', 'The loop ends.', '`DecodeError` or `TruncatedStreamError`.'],
  ['A body or an event is not JSON.', '`SyntaxError`', '`DecodeError`, which is an `APIError`.'],
  ['A stream tells an error.', '`APIError`', 'The class of its kind, such as `RateLimitError`.'],
  ['An event has a type that is not known.', '`responses.stream` fails.', 'It is told as `event`.'],
  ['A quota is used up.', 'The request is repeated.', '`InsufficientQuotaError` at once.'],
  [
    'A server redirects to another server.',
    '`fetch` follows.',
    '`RedirectError`, unless `fetchOptions` says otherwise.',
  ],
  ['An id is empty.', 'The list is asked for.', '`OpenAIError`, and nothing is sent.'],
  ['A path is an address of another server.', 'The key is sent there.', '`OpenAIError`, and nothing is sent.'],
  ['A request has an option that is not known.', 'It is ignored.', '`OpenAIError`, and nothing is sent.'],
  ['The options of a request are a promise.', 'They are awaited.', '`OpenAIError`, and nothing is sent.'],
  ['`idempotencyKey` is given.', 'It is ignored.', 'It is sent.'],
  ['`logLevel` is not a level.', 'A warning.', '`OpenAIError`'],
  ['`getNextPage()` follows the last page.', 'It asks for one more.', '`OpenAIError`'],
  [
    'An error is shown.',
    'Its `name` is `Error`.',
    'Its `name` is that of its class; the message names the request. Its body and headers stay out of its JSON.',
  ],
  ['A page is written as JSON.', 'With its request and response.', 'As the server sent it.'],
];
