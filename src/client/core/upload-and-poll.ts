import { formCall } from './form-call.ts';
import type { BaseClient } from './client.ts';
import { OpenAIError } from './errors.ts';
import type { OperationDescriptor } from './operation.ts';
import type { PollOptions } from './poll.ts';
import type { Uploadable } from './uploads.ts';

/** Settings of the upload of several files, and of what is done with them then. */
export interface UploadOptions extends PollOptions {
  /** How many files are uploaded at a time, 5 by default. */
  maxConcurrency?: number | undefined;
}

/**
 * Uploads files and answers their ids in the order given. When one fails, no further one is begun; those that were
 * stored stay.
 *
 * @throws {APIError} of the first that failed.
 */
export async function uploadAll(
  client: BaseClient,
  upload: OperationDescriptor,
  files: readonly Uploadable[],
  { maxConcurrency = 5, ...given }: UploadOptions = {},
): Promise<string[]> {
  if (!(maxConcurrency >= 1)) throw new OpenAIError('`maxConcurrency` must be at least 1: no file would be uploaded.');
  // One key for several requests would make all but the first look like repetitions.
  const options = { ...given, idempotencyKey: undefined };
  const ids: string[] = [];
  const waiting = [...files.entries()];
  const work = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      const [index, file] = entry;
      ids[index] = (await formCall<{ id: string }>(client, upload, undefined, { file, purpose }, options)).id;
    }
  };
  const workers = Array.from({ length: Math.min(maxConcurrency, files.length) }, work);
  await Promise.all(workers).finally(() => waiting.splice(0));
  return ids;
}

/** What vector stores take. */
const purpose = 'assistants';
