import type { Json } from '../accumulate/json.ts';
import { notFound, type ApiError } from './errors.ts';
import { responseAt } from './groups/responses/status.ts';
import { batchAt, storeAt, storeFileAt, storeFilesKindName } from './groups/vector-stores/states.ts';
import type { Kept, Objects } from './store/objects.ts';

/** A kind of object that the sandbox keeps. */
export interface Kind {
  /** Its name in the storage. */
  readonly kind: string;
  /** The error for an id that does not exist. */
  readonly unknown: (id: string) => ApiError;
  /** The object at a time, in milliseconds. Undefined if it has expired. Default: as it was stored. */
  readonly at?: (kept: Kept, now: number, objects: Objects) => Json | undefined;
}

const expiring = ({ object }: Kept, now: number): Json | undefined =>
  typeof object['expires_at'] === 'number' && object['expires_at'] * 1000 <= now ? undefined : object;

/** Models of a project: fine-tuned ones. */
export const modelKind: Kind = {
  kind: 'model',
  unknown: (id) =>
    notFound(`The model \`${id}\` does not exist, or you have no access to it.`, 'model', 'model_not_found'),
};

export const fileKind: Kind = { kind: 'file', unknown: (id) => notFound(`No such file: ${id}.`, 'id'), at: expiring };

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

/** The kinds that a seed can have, by the `object` that the API calls them. */
export const seedKinds: Readonly<Record<string, Kind>> = {
  model: modelKind,
  file: fileKind,
  'chat.completion': storedCompletionKind,
  response: responseKind,
  conversation: conversationKind,
  vector_store: vectorStoreKind,
};
