import type { Json } from '../accumulate/json.ts';
import { notFound } from './errors.ts';
import { madeAt } from './groups/fine-tuning/made-at.ts';
import { responseAt } from './groups/responses/status.ts';
import { batchAt, storeAt, storeFileAt, storeFilesKindName } from './groups/vector-stores/states.ts';
import type { Kind } from './kind.ts';
import type { Kept, Objects } from './store/objects.ts';

export type { Kind } from './kind.ts';

/** A file until it expires. One that a job makes is there when that has succeeded. */
const fileAt = (kept: Kept, now: number, objects: Objects): Json | undefined => {
  const { expires_at: expires } = kept.object;
  return typeof expires === 'number' && expires * 1000 <= now ? undefined : madeAt(kept, now, objects, 'created_at');
};

/** Models of a project: fine-tuned ones. */
export const modelKind: Kind = {
  kind: 'model',
  unknown: (id) =>
    notFound(`The model \`${id}\` does not exist, or you have no access to it.`, 'model', 'model_not_found'),
  at: (kept, now, objects) => madeAt(kept, now, objects, 'created'),
};

export const fileKind: Kind = { kind: 'file', unknown: (id) => notFound(`No such file: ${id}.`, 'id'), at: fileAt };

/** Completions that were created with `store: true`. */
export const storedCompletionKind: Kind = {
  kind: 'chat completion',
  unknown: (id) => notFound(`There is no stored completion with the id ${id}.`, 'completion_id', 'not_found'),
};

export const responseKind: Kind = {
  kind: 'response',
  unknown: (id) => notFound(`There is no response with the id ${id}.`),
  at: responseAt,
};

/** Conversations are made when they are first named: the contract has no operation that creates them. */
export const conversationKind: Kind = {
  kind: 'conversation',
  unknown: (id) => notFound(`There is no conversation with the id ${id}.`),
};

export const vectorStoreKind: Kind = {
  kind: 'vector store',
  unknown: (id) => notFound(`There is no vector store with the id ${id}.`, 'vector_store_id'),
  at: storeAt,
};

/** The files of a store belong to it; they have the ids of the files. */
export const storeFileKind: Kind = {
  kind: storeFilesKindName,
  unknown: (id) => notFound(`The vector store has no file with the id ${id}.`, 'file_id'),
  at: storeFileAt,
};

export const storeBatchKind: Kind = {
  kind: 'batch of a store',
  unknown: (id) => notFound(`The vector store has no batch with the id ${id}.`, 'batch_id'),
  at: batchAt,
};
