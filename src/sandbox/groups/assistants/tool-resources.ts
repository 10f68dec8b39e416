import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { badRequest, notFound, type ApiError } from '../../errors.ts';
import { fileKind, vectorStoreKind, type Kind } from '../../kinds.ts';
import { present } from '../../resource.ts';
import { takeIn } from '../vector-stores/intake.ts';
import { addStore } from '../vector-stores/stores.ts';

/**
 * The files and stores of tools as an answer tells them. Stores that the request describes are created.
 *
 * @throws {ApiError} 404 for a file or a store that does not exist.
 */
export async function toolResources(call: Call, sent: unknown, expiry: Json | null = null): Promise<Json> {
  const { code_interpreter: code, file_search: search } = objectOf(sent);
  const files = listOf(objectOf(code)['file_ids']).map(String);
  const { vector_store_ids: ids, vector_stores: described } = objectOf(search);
  const stores = listOf(ids).map(String);
  for (const id of files) check(call, fileKind, id, 'tool_resources.code_interpreter.file_ids');
  for (const id of stores) check(call, vectorStoreKind, id, 'tool_resources.file_search.vector_store_ids');
  for (const one of listOf(described).map(objectOf))
    stores.push(await addStore(call, { ...one, expires_after: expiry }));
  return {
    ...(code !== undefined && { code_interpreter: { file_ids: files } }),
    ...(search !== undefined && { file_search: { vector_store_ids: stores } }),
  };
}

/** The stores that belong to a thread go with it. */
export const threadExpiry: Json = { anchor: 'last_active_at', days: 7 };

/** The stores that a file search looks into. */
export const storesOf = (...resources: readonly unknown[]): readonly string[] => [
  ...new Set(
    resources.flatMap((one) => listOf(objectOf(objectOf(one)['file_search'])['vector_store_ids']).map(String)),
  ),
];

/** The resources of a thread, with the files that are attached to a message. */
export async function withAttachments(call: Call, resources: Json, attachments: unknown): Promise<Json> {
  const all = listOf(attachments).map(objectOf);
  for (const { file_id: id } of all) check(call, fileKind, String(id), 'attachments');
  const filesFor = (tool: string): readonly string[] =>
    all
      .filter(({ tools }) => listOf(tools).some((one) => objectOf(one)['type'] === tool))
      .map(({ file_id: id }) => String(id));
  const [code, searched] = [filesFor('code_interpreter'), filesFor('file_search')];
  const known = listOf(objectOf(resources['code_interpreter'])['file_ids']).map(String);
  return {
    ...resources,
    ...(code.length > 0 && { code_interpreter: { file_ids: [...new Set([...known, ...code])] } }),
    ...(searched.length > 0 && {
      file_search: { vector_store_ids: [await storeWith(call, storesOf(resources)[0], searched)] },
    }),
  };
}

/** Takes files into a store, or into a new one. */
async function storeWith(call: Call, store: string | undefined, files: readonly string[]): Promise<string> {
  if (store === undefined) return addStore(call, { file_ids: files, expires_after: threadExpiry });
  await takeIn(
    call,
    store,
    files.map((file) => ({ file, attributes: {}, strategy: undefined })),
    'attachments',
  );
  return store;
}

function check(call: Call, kind: Kind, id: string, param: string): void {
  const kept = call.objects.get({ kind: kind.kind }, id);
  if (!kept || !present(call, kind, kept)) throw missing(call, kind.unknown(id).message, param);
}

/** With the status that the contract has for it. */
const missing = ({ operation: { operation } }: Call, message: string, param: string): ApiError =>
  '404' in operation.responses ? notFound(message, param) : badRequest(message, param);
