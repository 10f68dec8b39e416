import { formCall } from './form-call.ts';
import type { BaseClient } from './client.ts';
import type { OperationDescriptor } from './operation.ts';
import type { PollOptions } from './poll.ts';
import type { Uploadable } from './uploads.ts';

/**
 * Uploads files, at most five at a time, and answers their ids in the order given. When one fails, no further one is
 * begun; those that were stored stay.
 *
 * @throws {APIError} of the first that failed.
 */
export async function uploadAll(
  client: BaseClient,
  upload: OperationDescriptor,
  files: readonly Uploadable[],
  options: PollOptions | undefined,
): Promise<string[]> {
  const ids: string[] = [];
  const waiting = [...files.entries()];
  const work = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      const [index, file] = entry;
      ids[index] = (await formCall<{ id: string }>(client, upload, undefined, { file, purpose }, options)).id;
    }
  };
  const workers = Array.from({ length: 5 }, work);
  await Promise.all(workers).finally(() => waiting.splice(0));
  return ids;
}

/** What vector stores take. */
const purpose = 'assistants';
