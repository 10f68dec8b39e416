import type { APIPromise } from './api-promise.ts';
import { callEncoded, type Arguments } from './call.ts';
import type { BaseClient } from './client.ts';
import { encodeMultipart } from './multipart.ts';
import type { OperationDescriptor } from './operation.ts';

/** Sends one operation whose body is a form. */
export const formCall = <T>(client: BaseClient, operation: OperationDescriptor, ...args: Arguments): APIPromise<T> =>
  callEncoded<T>(client, operation, encodeMultipart, ...args);
