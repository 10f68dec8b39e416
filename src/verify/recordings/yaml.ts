import {
  constructFromEvents,
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  mapTag,
} from 'js-yaml';
import { parseEvents, seqTag, YAMLException } from 'js-yaml';
import { mostLevels } from '../../openapi/parse-json.ts';
import { fromBase64 } from './body.ts';

/** Bytes that YAML holds as base64. They are decoded when the entry is read, so that broken ones spoil no other. */
class Binary {
  readonly base64: string;
  constructor(base64: string) {
    this.base64 = base64;
  }
}

/** Text or bytes of a recording; null for none. Undefined if the value is neither. */
export function bytesOf(value: unknown): Buffer | undefined {
  if (value instanceof Binary) return fromBase64(value.base64);
  if (value === null) return Buffer.alloc(0);
  return typeof value === 'string' ? Buffer.from(value) : undefined;
}

const never = (): boolean => false;

/** Ruby writes `!binary`, Python `!!binary`. */
const binaryTags = ['!binary', 'tag:yaml.org,2002:binary'].map((name) =>
  defineScalarTag<Binary>(name, { resolve: (text) => new Binary(text), identify: never }),
);

/** Recorders name classes of their language, such as `!!python/unicode`. What they hold is plain. */
const foreignTags = ['!', 'tag:'].flatMap((name) => [
  defineScalarTag<string>(name, { matchByTagPrefix: true, resolve: (text) => text, identify: never }),
  defineSequenceTag(name, { ...seqTag, matchByTagPrefix: true, identify: never }),
  defineMappingTag(name, { ...mapTag, matchByTagPrefix: true, identify: never }),
]);

const schema = CORE_SCHEMA.withTags(binaryTags, foreignTags);
const limits = { maxDepth: mostLevels };
const mostAliases = 10_000;

/**
 * Parses the documents of a cassette.
 *
 * @throws {SyntaxError} with the line.
 */
export function parseCassette(text: string): readonly unknown[] {
  try {
    const events = parseEvents(text, limits);
    return constructFromEvents(events, { source: text, schema, json: true, maxAliases: mostAliases });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark ? `, line ${error.mark.line + 1}` : '';
    throw new SyntaxError(`${error.reason}${line}`, { cause: error });
  }
}
