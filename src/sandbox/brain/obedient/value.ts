import { generateSync, type JsonSchema } from 'json-schema-faker';
import { isObject, type Json } from '../../../accumulate/json.ts';
import type { Schema } from '../../../openapi/document.ts';
import { fitsSchema } from '../../../relations/terms/compile.ts';
import { mend } from '../../../relations/terms/mend.ts';
import { seedNumber } from './seed.ts';
import { offeredBy, type Offer } from './offer.ts';

/**
 * A value of a schema, with what the message offers in its place: a place name, a quoted text, a number, a word of an
 * enum. The same schema, message and seed give the same value. If the schema cannot be satisfied, the nearest value.
 */
export function valueFor(schema: Json, message: string, seed: string): unknown {
  const whole = schema as Schema;
  const made = generated(whole, seed);
  const filled = filledIn(whole, made, offeredBy(message));
  const best = [filled, made].find((value) => fits(whole, value));
  return best === undefined ? mended(whole, made) : best;
}

function generated(schema: Schema, seed: string): unknown {
  try {
    return generateSync(schema as JsonSchema, { seed: seedNumber(seed), alwaysFakeOptionals: false, maxItems: 2 });
  } catch {
    return {};
  }
}

function fits(schema: Schema, value: unknown): boolean {
  try {
    return fitsSchema(schema, value);
  } catch {
    // A schema that does not compile asks for nothing that can be checked.
    return true;
  }
}

function mended(schema: Schema, value: unknown): unknown {
  try {
    return mend(schema, value);
  } catch {
    return value;
  }
}

/** Puts what the message offers where it fits. */
function filledIn(schema: Schema, value: unknown, offer: Offer): unknown {
  if (isObject(value)) {
    const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, filledIn(properties[name] ?? {}, member, offer)]),
    );
  }
  if (Array.isArray(value)) return value.map((item) => filledIn((schema['items'] ?? {}) as Schema, item, offer));
  const candidates = Array.isArray(schema['enum'])
    ? schema['enum'].filter((one) => offer.words.has(String(one).toLowerCase()))
    : typeof value === 'string'
      ? offer.texts
      : typeof value === 'number'
        ? offer.numbers
        : [];
  return candidates.find((candidate) => fits(schema, candidate)) ?? value;
}
