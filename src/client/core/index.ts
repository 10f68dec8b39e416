export { APIPromise, type WithResponse } from './api-promise.ts';
export { BaseClient } from './client.ts';
export {
  APIConnectionError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  OpenAIError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from './errors.ts';
export type { OperationDescriptor, Pagination } from './operation.ts';
export type { ClientOptions, HeadersInput, RequestOptions } from './options.ts';
export { PagePromise, type Page, type PageMethods } from './page.ts';
export { PathClient } from './path-client.ts';
export { APIResource } from './resource.ts';
export type { Uploadable } from './uploads.ts';
