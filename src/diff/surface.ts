import { pointerOf, segmentsOf, valueAt } from '../openapi/json-pointer.ts';
import type { OpenApiDocument } from '../openapi/document.ts';
import type { Raw } from './model.ts';

/** What breaks programs that compile against the client, found by whoever can generate it from a document. */
export type Surface = (old: OpenApiDocument, after: OpenApiDocument) => readonly Raw[] | Promise<readonly Raw[]>;

interface Documents {
  readonly old: OpenApiDocument;
  readonly new: OpenApiDocument;
}

/**
 * The breaks of the surface that no other change tells. A type follows from its schema, so a break of the contract at the
 * same operation and member is the same change. A method's own form follows from a break of its operation outside of
 * schemas, and the name of a type that is gone from any break at all.
 */
export function untold(surface: readonly Raw[], raws: readonly Raw[], documents: Documents): Raw[] {
  const breaks = raws.filter(({ severity }) => severity === 'breaking' || severity === 'unknown');
  const told = new Set(
    breaks.flatMap((raw) => membersOf(raw, documents).map((member) => `${raw.operation} ${member}`)),
  );
  return surface.filter(({ operation, name, severity }) => {
    if (operation !== undefined && name !== undefined) return !told.has(`${operation} ${lastIn(name)}`);
    return severity === 'unknown' || breaks.length === 0;
  });
}

/** The last name of a field such as `Response.output[].id`; `()` for a method; empty for a whole type. */
const lastIn = (field: string): string =>
  field.endsWith('()') ? '()' : (/\.(\w+)(?:\[\]|\{\})*$/.exec(field)?.[1] ?? '');

function membersOf({ name, old, new: after }: Raw, documents: Documents): string[] {
  const at = (document: OpenApiDocument, pointer: string | undefined): string[] =>
    pointer === undefined ? [] : [memberAt(document, pointer)];
  const isOutside = !(after ?? old)?.startsWith('/components/schemas/');
  return [
    ...(isOutside ? ['()'] : []),
    ...(name === undefined ? [] : [name]),
    ...at(documents.old, old),
    ...at(documents.new, after),
  ];
}

/** The innermost property that a pointer leads into, or the name of a parameter; else empty. */
function memberAt(document: OpenApiDocument, pointer: string): string {
  const segments = segmentsOf(pointer);
  const property = segments.findLastIndex((_, index) => segments[index - 1] === 'properties');
  if (property >= 0) return segments[property] ?? '';
  const end = segments.findLastIndex((segment) => segment === 'parameters');
  if (end < 0) return '';
  const parameter = valueAt(document, pointerOf(segments.slice(0, end + 2))) as { name?: string } | undefined;
  return parameter?.name ?? '';
}
