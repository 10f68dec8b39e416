import { isObject, listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import { firstError } from '../../../relations/terms/compile.ts';
import type { Call } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { fileKind } from '../../kinds.ts';
import { jsonLines } from '../../jsonl.ts';
import type { Row } from './row.ts';
import { storedCompletions, storedResponses } from './stored.ts';

/** The rows of a run, or why it fails. */
export type ReadRows = { readonly rows: readonly Row[] } | { readonly error: Json };

/**
 * Reads the rows that a data source names.
 *
 * @param config of the evaluation: rows must have the shape that it gives them.
 * @throws {ApiError} 400 for rows of the request that do not have it, and for a file that does not exist.
 */
export async function readRows(call: Call, source: Json, config: Json): Promise<ReadRows> {
  switch (source['type']) {
    case 'file_content':
      return { rows: inlineRows(listOf(source['content']).map(objectOf), config) };
    case 'file_id':
      return fileRows(call, textOf(source['id']), config);
    case 'stored_completions':
      return { rows: storedCompletions(call, source, objectOf(config['metadata'])) };
    default:
      return { rows: storedResponses(call, source, objectOf(config['metadata'])) };
  }
}

const rowOf = ({ item, sample }: Json): Row => ({ item: objectOf(item), ...(isObject(sample) && { sample }) });

function inlineRows(content: readonly Json[], config: Json): readonly Row[] {
  for (const [index, { item }] of content.entries()) {
    const problem = misfit(item, config);
    if (problem !== undefined) throw badRequest(`The item ${problem}.`, `data_source.source.content[${index}].item`);
  }
  return content.map(rowOf);
}

async function fileRows({ objects, contents, world }: Call, file: string, config: Json): Promise<ReadRows> {
  const kept = objects.get({ kind: fileKind.kind }, file);
  if (!kept || !fileKind.at?.(kept, world.clock.now(), objects))
    throw badRequest(`There is no file with the id ${file}.`, 'data_source.source.id');
  const rows: Row[] = [];
  for await (const { line, value } of jsonLines(contents.read(file))) {
    const problem = lineProblem(value, config);
    if (problem !== undefined)
      return { error: { code: 'invalid_file', message: `Line ${line} of ${file} ${problem}.` } };
    rows.push(rowOf(objectOf(value)));
  }
  return { rows };
}

function lineProblem(line: unknown, config: Json): string | undefined {
  if (line === undefined) return 'is not valid JSON';
  if (!isObject(line) || !isObject(line['item'])) return 'has no item';
  const problem = misfit(line['item'], config);
  return problem && `has an item that does not fit the schema: it ${problem}`;
}

/** What is wrong with an item, as the end of a sentence about it. */
const misfit = (item: unknown, { schema }: Json): string | undefined =>
  firstError(objectOf(objectOf(objectOf(schema)['properties'])['item']), item);
