import { folds } from '../accumulate/folds.ts';
import type { CheckedFold } from '../accumulate/fold.ts';
import type { MediaType, OpenApiDocument, XEventStream } from '../openapi/document.ts';
import { constantsOf, propertiesOf } from '../schema/walk.ts';

/**
 * Opens the fold of an event stream into the answer that the same operation gives as JSON: its `object` says what kind
 * that is. Undefined if there is no fold for this kind.
 */
export function openFold(
  document: OpenApiDocument,
  whole: MediaType | undefined,
  { resumes = false }: XEventStream,
): CheckedFold | undefined {
  if (!whole) return undefined;
  const kind = kinds.get(whole) ?? kindOf(document, whole);
  kinds.set(whole, kind);
  return isKind(kind) ? folds[kind]({ resumes }) : undefined;
}

/** Found once per answer of the contract, because a run judges thousands of streams. */
const kinds = new WeakMap<MediaType, unknown>();

function kindOf(document: OpenApiDocument, { schema }: MediaType): unknown {
  const { object } = propertiesOf(document, schema);
  return object && constantsOf(document, object)?.[0];
}

const isKind = (kind: unknown): kind is keyof typeof folds => typeof kind === 'string' && Object.hasOwn(folds, kind);
