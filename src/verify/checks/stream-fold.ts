import { folds } from '../../accumulate/folds.ts';
import type { Fold } from '../../accumulate/fold.ts';
import { rules, type Problem } from '../../accumulate/rules.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import type { MediaType, OpenApiDocument, XEventStream } from '../../openapi/document.ts';
import { constantsOf, propertiesOf } from '../../schema/walk.ts';
import type { Finding } from '../model/finding.ts';

/**
 * Opens the fold of an event stream into the answer that the same operation gives as JSON: its `object` says what kind
 * that is. Undefined if there is no fold for this kind.
 */
export function openFold(
  document: OpenApiDocument,
  whole: MediaType | undefined,
  { resumes = false }: XEventStream,
): Fold | undefined {
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

/** The finding that a problem of a stream is. `contract` is the pointer of the stream in the contract. */
export function findingOf({ rule, pointer, expected, got }: Problem, contract: string): Finding {
  const { kind, says } = rules[rule];
  return {
    check: `stream-${kind}`,
    message: `${says} Expected ${shortened(expected)}${pointer && ` at ${pointer}`}.`,
    ...(got !== undefined && { got: excerpt(got) }),
    contract,
    ...(pointer && { instance: pointer }),
  };
}

/** What is expected may be a text that the server sent, of any length. */
const shortened = (words: string): string => (words.length > 120 ? `${words.slice(0, 120)}…` : words);
