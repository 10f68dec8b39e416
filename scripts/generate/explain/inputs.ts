import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { pointerOf, segmentsOf, valueAt } from '../../../src/openapi/json-pointer.ts';
import { operationsOf } from '../../../src/openapi/operations.ts';
import { closuresOf } from '../../../src/diff/closure.ts';
import type { DifferentPart } from './pointers.ts';

/** Where a part of a document is written, as `file:line`. */
export type Locate = (part: DifferentPart) => string | undefined;

/** A file of the spec whose content changed, and what of the outputs can follow from it. */
export interface ChangedInput {
  readonly file: string;
  readonly lines: readonly number[];
  readonly pointers: readonly string[];
  /** If the file as a whole is new or gone. */
  readonly whole?: 'new' | 'gone';
  /** Names of what it declares: components, types of the client, operations. */
  readonly names: ReadonlySet<string>;
  /** Names and values inside that changed. */
  readonly words: ReadonlySet<string>;
  /** Operations and components that refer to it, directly or not. */
  readonly reached: ReadonlySet<string>;
}

/** The documents before and after. */
export interface Documents {
  readonly old: OpenApiDocument;
  readonly new: OpenApiDocument;
}

/**
 * The changed parts by the file in which they are written.
 *
 * @param types the names of types, by component, where they differ.
 */
export function inputsOf(
  documents: Documents,
  parts: readonly DifferentPart[],
  locate: Locate,
  types: ReadonlyMap<string, string>,
): ChangedInput[] {
  const placed = parts.map((part) => ({ part, place: placeOf(locate(part)) }));
  return [...Map.groupBy(placed, ({ place }) => place.file)].map(([file, own]): ChangedInput => {
    const [first] = own;
    const roots = [...new Map(own.map(({ part }) => [rootOf(part.pointer), part])).entries()];
    const around = roots.flatMap(([root]) => [...namesOf(documents.old, root), ...namesOf(documents.new, root)]);
    const typeNames = around.flatMap((name) => types.get(name) ?? []);
    return {
      file: first?.place.file ?? file,
      lines: [...new Set(own.map(({ place }) => place.line))].sort((a, b) => a - b),
      pointers: own.map(({ part }) => part.pointer),
      ...wholeOf(own.map(({ part }) => part)),
      names: new Set([...around, ...typeNames]),
      words: new Set(own.flatMap(({ part }) => wordsOf(documents, part.pointer))),
      reached: new Set(roots.flatMap(([root, { side }]) => reachedFrom(documents[side], root))),
    };
  });
}

function wholeOf(parts: readonly DifferentPart[]): Pick<ChangedInput, 'whole'> {
  const [part] = parts;
  if (!part || parts.length > 1) return {};
  const isWhole = part.pointer.startsWith('/components/') && segmentsOf(part.pointer).length === 3;
  return isWhole ? { whole: part.side === 'new' ? 'new' : 'gone' } : {};
}

function placeOf(place: string | undefined): { file: string; line: number } {
  const [, file = 'spec/openapi.yaml', line = '1'] = /^(.*):(\d+)$/.exec(place ?? '') ?? [];
  return { file, line: Number(line) };
}

/** The component, operation or path item around a pointer. */
const rootOf = (pointer: string): string => pointerOf(segmentsOf(pointer).slice(0, 3));

function namesOf(document: OpenApiDocument, root: string): string[] {
  const [kind, second = '', third = ''] = segmentsOf(root);
  if (kind === 'components') return [third];
  if (kind !== 'paths') return [];
  const own = operationsOf(document).filter(
    ({ path, method }) => path === second && (third === '' || method === third),
  );
  return [second, ...own.flatMap(({ operation }) => operation.operationId ?? [])];
}

/** Property names on the way, and the values of one side alone if they are words themselves. */
function wordsOf(documents: Documents, pointer: string): string[] {
  const segments = segmentsOf(pointer);
  const [old, after] = [valuesAt(documents.old, pointer), valuesAt(documents.new, pointer)];
  const values = [...old.filter((each) => !after.includes(each)), ...after.filter((each) => !old.includes(each))];
  return [
    ...segments.filter((_, index) => segments[index - 1] === 'properties'),
    ...values.filter((value): value is string => typeof value === 'string' && /^[\w.-]{1,60}$/.test(value)),
  ];
}

const valuesAt = (document: OpenApiDocument, pointer: string): unknown[] => [valueAt(document, pointer)].flat();

function reachedFrom(document: OpenApiDocument, root: string): string[] {
  const closures = closuresOf(document);
  const operations = operationsOf(document).filter((each) => each.pointer === root || closures.reachOf(each).has(root));
  const schemas = Object.entries(document.components.schemas).filter(([, schema]) => closures.reach(schema).has(root));
  return [...operations.flatMap(({ operation }) => operation.operationId ?? []), ...schemas.map(([name]) => name)];
}
