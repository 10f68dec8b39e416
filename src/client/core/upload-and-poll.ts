import { formCall } from './form-call.ts';
import type { BaseClient } from './client.ts';
import { OpenAIError } from './errors.ts';
import type { OperationDescriptor } from './operation.ts';
import type { PollOptions } from './poll.ts';
import type { Uploadable } from './uploads.ts';

/** Settings for uploading several files and processing them. */
export interface UploadOptions extends PollOptions {
  /** Number of concurrent uploads, 5 by default. */
  maxConcurrency?: number | undefined;
}

/**
 * Uploads files and returns their ids in the given order. If one upload fails, no further upload starts; files that
 * were already stored are kept.
 *
 * @throws {APIError} of the first upload that failed; {@link OpenAIError} without a file.
 */
export async function uploadAll(
  client: BaseClient,
  upload: OperationDescriptor,
  files: readonly Uploadable[],
  { maxConcurrency = 5, ...given }: UploadOptions = {},
): Promise<string[]> {
  if (!(maxConcurrency >= 1)) throw new OpenAIError('`maxConcurrency` must be at least 1: no file would be uploaded.');
  if (files.length === 0)
    throw new OpenAIError('There is no file to upload. For files that are stored already, use `createAndPoll`.');
  // If several requests shared one key, all but the first would look like repeats.
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

/** The files that vector stores accept. */
const purpose = 'assistants';
