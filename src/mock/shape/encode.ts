import { isAddress } from '../../relations/terms/address.ts';
import { changeEach } from '../../relations/terms/change.ts';
import { owedSites } from '../../relations/terms/conditions.ts';
import { decodeFloats, encodeFloats } from '../../relations/terms/floats.ts';
import type { AskedRequest, GivenAnswer, Relation } from '../../relations/terms/model.ts';

/** The answer with its vectors in the encoding that is asked for: numbers, or the Base64 of the same numbers. */
export function encoded(relations: readonly Relation[], request: AskedRequest, given: GivenAnswer): GivenAnswer {
  return relations.reduce((answer, relation) => {
    if (relation.kind !== 'fits' || isAddress(relation.schema)) return answer;
    const recode = recoders[String(relation.schema['type'])];
    if (!recode) return answer;
    const exchange = { request, answer };
    const sites = owedSites(exchange, relation).filter(({ value }) => recode(value) !== undefined);
    return changeEach(exchange, sites, ({ value }) => recode(value)) ?? answer;
  }, given);
}

/** By the type that is asked for. */
const recoders: Readonly<Record<string, (value: unknown) => unknown>> = {
  string: (value) => (isFloats(value) ? encodeFloats(value) : undefined),
  array: (value) => (typeof value === 'string' && value !== '' ? decodeFloats(value) : undefined),
};

const isFloats = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'number');
