import type { Group } from '../../call.ts';
import { storeBatchKind, storeFileKind, vectorStoreKind as kind } from '../../kinds.ts';
import { changes, lists, reads, removes } from '../../resource.ts';
import {
  cancelVectorStoreFileBatch,
  createVectorStoreFileBatch,
  getVectorStoreFileBatch,
  listFilesInVectorStoreBatch,
} from './batches.ts';
import {
  createVectorStoreFile,
  deleteVectorStoreFile,
  getVectorStoreFile,
  listFiles,
  retrieveVectorStoreFileContent,
  updateVectorStoreFileAttributes,
} from './files.ts';
import { removePassages } from './passages.ts';
import { createVectorStore, searchVectorStore } from './stores.ts';

export const group: Group = {
  createVectorStore,
  listVectorStores: lists(kind),
  getVectorStore: reads(kind),
  modifyVectorStore: changes(kind, ['name', 'expires_after', 'metadata']),
  deleteVectorStore: removes(kind, 'vector_store.deleted', ({ world, project, objects }, { object }) => {
    const store = String(object['id']);
    objects.clear({ kind: storeFileKind.kind, parent: store });
    objects.clear({ kind: storeBatchKind.kind, parent: store });
    removePassages({ database: world.database, project, store });
  }),
  searchVectorStore,
  createVectorStoreFile,
  listVectorStoreFiles: (call) => listFiles(call),
  getVectorStoreFile,
  updateVectorStoreFileAttributes,
  deleteVectorStoreFile,
  retrieveVectorStoreFileContent,
  createVectorStoreFileBatch,
  getVectorStoreFileBatch,
  cancelVectorStoreFileBatch,
  listFilesInVectorStoreBatch,
};
