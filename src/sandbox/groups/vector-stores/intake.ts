import { objectOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { badRequest, notFound, type ApiError } from '../../errors.ts';
import { fileKind, storeFileKind } from '../../kinds.ts';
import type { Kept } from '../../store/objects.ts';
import { loadEmbeddingTokenizer, type Tokenizer } from '../../tokens.ts';
import { chunkingOf, chunksOf } from './chunks.ts';
import { addPassages, removePassages } from './passages.ts';
import { extractText } from './text.ts';

/** A file to take into a store. */
export interface Wanted {
  readonly file: string;
  readonly attributes: unknown;
  readonly strategy: unknown;
}

/**
 * Takes files into a store: all of them, or none. Everything is done at once; that it is done shows when the clock says
 * so.
 *
 * @param param the field that names the files.
 * @throws {ApiError} 404 for an unknown file, 400 for chunks that overlap too much.
 */
export async function takeIn(call: Call, store: string, wanted: readonly Wanted[], param: string): Promise<void> {
  const { objects, world } = call;
  const tokenizer = await loadEmbeddingTokenizer();
  const missing = wanted.find(({ file }) => !isThere(call, file));
  if (missing) throw unknownFile(call, missing.file, param);
  for (const { strategy } of wanted) chunkingOf(strategy);
  world.database.atomic(() => {
    for (const one of wanted) {
      const kept = read(call, store, one, tokenizer);
      objects.put({ kind: storeFileKind.kind, parent: store }, one.file, kept, world.clock.seconds());
    }
  });
}

/** With the status that the contract has for it. */
function unknownFile({ operation: { operation } }: Call, file: string, param: string): ApiError {
  const message = `No such file: ${file}.`;
  return '404' in operation.responses ? notFound(message, param) : badRequest(message, param);
}

function isThere({ objects, world }: Call, file: string): boolean {
  const kept = objects.get({ kind: fileKind.kind }, file);
  return kept !== undefined && fileKind.at?.(kept, world.clock.now(), objects) !== undefined;
}

function read(call: Call, store: string, { file, attributes, strategy }: Wanted, tokenizer: Tokenizer): Kept {
  const { world, project, objects, contents } = call;
  const place = { database: world.database, project, store };
  const { filename } = objectOf(objects.get({ kind: fileKind.kind }, file)?.object);
  const extracted = extractText(String(filename), Buffer.concat([...contents.read(file)]));
  const chunking = chunkingOf(strategy);
  const texts = 'text' in extracted ? chunksOf(tokenizer, extracted.text, chunking) : [];
  removePassages(place, file);
  addPassages(place, file, texts);
  const object: Json = {
    id: file,
    object: 'vector_store.file',
    usage_bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    created_at: world.clock.seconds(),
    vector_store_id: store,
    status: 'text' in extracted ? 'completed' : 'failed',
    last_error: 'text' in extracted ? null : extracted,
    chunking_strategy: { type: 'static', static: chunking },
    attributes: attributes ?? {},
  };
  return { object, hidden: { filename, intake: { ends: world.clock.now() + world.pace.work } } };
}
