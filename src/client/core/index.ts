// First, so that openapi-fetch stands before the core in a bundle, and not within it: compression finds what is near.
export { PathClient } from './path-client.ts';
export { APIPromise, type WithRequestID, type WithResponse } from './api-promise.ts';
export type { AsyncClosable } from './async-closable.ts';
export { bytesCall } from './bytes-call.ts';
export { call } from './call.ts';
export { BaseClient } from './client.ts';
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  DecodeError,
  EventTooLongError,
  FirstEventTimeoutError,
  IdleTimeoutError,
  PaginationError,
  PollTimeoutError,
  RedirectError,
  TotalTimeoutError,
  TruncatedStreamError,
} from './connection-errors.ts';
export {
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InsufficientQuotaError,
  InternalServerError,
  NotFoundError,
  OpenAIError,
  PayloadTooLargeError,
  PermissionDeniedError,
  RateLimitError,
  RequestTimeoutError,
  ServiceUnavailableError,
  UnprocessableEntityError,
  isAPIError,
  type RequestLine,
} from './errors.ts';
export { embeddingCall } from './embedding-call.ts';
export { emptyCall } from './empty-call.ts';
export { fromEnvironment } from './environment.ts';
export { formCall } from './form-call.ts';
export type { FinalRequestOptions, NullableHeaders } from './send-hooked.ts';
export { list, PagePromise } from './list.ts';
export type { Logger, LogLevel } from './logger.ts';
export type { Middleware, MiddlewareContext } from './middleware.ts';
export type { OperationDescriptor, Pagination, Polling, StreamRule } from './operation.ts';
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  HeadersInput,
  OptionsAlone,
  RequestOptions,
  RetryInfo,
  SharedOptions,
} from './options.ts';
export type { Page, PageMethods } from './page.ts';
export {
  ConversationCursorPage,
  CursorPage,
  ItemsPage,
  type ConversationCursorPageParams,
  type ConversationCursorPageResponse,
  type CursorPageParams,
  type CursorPageResponse,
  type PageResponse,
} from './page-types.ts';
export { addOutputText, withOutputText } from './output-text.ts';
export { paramsAndOptions } from './params-and-options.ts';
export { callAndPoll, poll, type PathSources, type PollOptions, type Step } from './poll.ts';
export { parseRateLimits, type RateLimit, type RateLimits } from './rate-limits.ts';
export { rawCall } from './raw-call.ts';
export { RawClient } from './raw-client.ts';
export type { RawRequestOptions } from './raw-options.ts';
export { APIResource } from './resource.ts';
export type { Sending } from './send.ts';
export { streamCall } from './stream-call.ts';
export { Stream } from './stream.ts';
export { toFile, type ToFileInput } from './to-file.ts';
export { uploadAll, type UploadOptions } from './upload-and-poll.ts';
export {
  StreamingFile,
  toStreamingFile,
  type BytesSource,
  type PathStream,
  type StreamingFileOptions,
  type Uploadable,
} from './uploads.ts';
