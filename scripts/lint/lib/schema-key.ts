import { createHash } from 'node:crypto';
import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { valueAt } from '../../../src/openapi/json-pointer.ts';
import { memoized, oncePer } from '../../../src/openapi/once.ts';

interface Part {
  readonly hash: string;
  /** Pointers of what it refers to. Undefined if a keyword in it gives references another meaning. */
  readonly refs: readonly string[] | undefined;
}

/**
 * A key that two schemas share only if they have the same position and the same text, with all that they reach by `$ref`.
 * Undefined if what they reach cannot be told from their text.
 */
export const schemaKey = oncePer((document: OpenApiDocument, pointer: string): string | undefined => {
  const found = new Map<string, string>();
  const open = [pointer];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue;
    const { hash, refs } = partsOf(document)(at);
    if (!refs) return undefined;
    found.set(at, hash);
    open.push(...refs);
  }
  return hashOf(JSON.stringify([pointer, [...found].sort()]));
});

const partsOf = oncePer((document: OpenApiDocument) =>
  memoized((pointer: string): Part => {
    const value = valueAt(document, pointer);
    const text = JSON.stringify(value) ?? '';
    return { hash: hashOf(text), refs: relocating.test(text) ? undefined : refsIn(value) };
  }),
);

/** What may make a reference lead elsewhere than its text says as a JSON Pointer. */
const relocating = /"\$(?:id|anchor|dynamicAnchor|dynamicRef)":|"\$ref":"(?!#\/)|"\$ref":"[^"]*%/;

function refsIn(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value !== 'object' || value === null) return found;
  const { $ref } = value as { $ref?: unknown };
  if (typeof $ref === 'string') found.push($ref.slice(1));
  for (const inner of Object.values(value)) refsIn(inner, found);
  return found;
}

/** The hash of a value's JSON. */
export const hashOfValue = (value: unknown): string => hashOf(JSON.stringify(value) ?? '');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
