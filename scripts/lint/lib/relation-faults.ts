import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { addressesOf } from '../../../src/relations/judge-relations.ts';
import { pairsOf } from '../../../src/relations/kinds/echo.ts';
import { rules } from '../../../src/relations/kinds/custom.ts';
import { sentenceOf } from '../../../src/relations/sentence.ts';
import { parseAddress } from '../../../src/relations/terms/address.ts';
import { addressesIn, comparisonOf } from '../../../src/relations/terms/amounts.ts';
import type { Address, Relation } from '../../../src/relations/terms/model.ts';
import { schemasOfAddress, typesOfAddress } from './addressed-schemas.ts';
import type { OperationSite } from './operations.ts';
import { memberFaults } from './relation-members.ts';

export type RelationFault = readonly [key: string, message: string];

/** What is wrong with one relation, whatever the examples say. */
export function* relationFaults(
  document: OpenApiDocument,
  site: OperationSite,
  relation: Relation,
): Generator<RelationFault> {
  const misplaced = [...memberFaults({ ...relation })];
  yield* misplaced;
  if (misplaced.length > 0) return;
  const missing = [...missingAddresses(document, site, relation)];
  yield* missing;
  if (missing.length > 0) return;
  yield* kindFaults(document, site, relation);
  try {
    sentenceOf(relation);
  } catch (error) {
    yield ['kind', `The relation cannot be said as a sentence: ${(error as Error).message}.`];
  }
}

function* missingAddresses(
  document: OpenApiDocument,
  site: OperationSite,
  relation: Relation,
): Generator<RelationFault> {
  const judged = relation.kind === 'echo' ? pairsOf(relation).map(([, at]) => at) : [];
  for (const address of new Set([...addressesOf(relation), ...judged])) {
    const fault = addressFault(document, site, address);
    if (fault !== undefined) yield [keyOf(relation, address), fault];
  }
}

function addressFault(document: OpenApiDocument, site: OperationSite, address: Address): string | undefined {
  try {
    parseAddress(address);
  } catch (error) {
    return (error as Error).message;
  }
  return schemasOfAddress(document, site, address).length > 0
    ? undefined
    : `${address} does not exist in ${site.operation.operationId}.`;
}

/** The member of a relation that holds an address. */
const keyOf = (relation: Relation, address: Address): string =>
  Object.entries(relation).find(([, value]) => JSON.stringify(value).includes(address))?.[0] ?? 'kind';

type Wants = readonly [address: Address, types: readonly string[], noun: string];

function* kindFaults(document: OpenApiDocument, site: OperationSite, relation: Relation): Generator<RelationFault> {
  for (const [address, types, noun] of wantsOf(relation)) {
    const found = typesOfAddress(document, site, address);
    // A schema for any JSON value states no type.
    if (found.size > 0 && !types.some((type) => found.has(type)))
      yield [keyOf(relation, address), `\`${relation.kind}\` needs ${noun} at ${address}.`];
  }
  const listed = ['order', 'distinct', 'same'].includes(relation.kind);
  if (listed && !relation.at.includes('*') && parseAddress(relation.at).side !== 'events')
    yield ['at', `\`${relation.kind}\` compares several values, but ${relation.at} is one. Use \`*\`.`];
  if (relation.kind === 'custom' && !Object.hasOwn(rules, relation.name))
    yield ['name', `There is no rule ${relation.name} in src/relations/kinds/custom.ts.`];
}

const numeric = ['number', 'integer'];

function wantsOf(relation: Relation): readonly Wants[] {
  const { at } = relation;
  switch (relation.kind) {
    case 'count':
      return [
        relation.as ? [at, ['string'], 'a text'] : [at, ['array', 'object'], 'a list or an object'],
        ...amountsOf(relation),
      ];
    case 'amount':
      return [[at, numeric, 'a number'], ...amountsOf(relation)];
    case 'text':
      return [[at, ['string'], 'a text']];
    case 'fits':
      return relation.as ? [[at, ['string'], 'a text']] : [];
    case 'order':
      return [[at, [...numeric, 'string'], 'a number or a text']];
    case 'distinct':
      return [[at, relation.from === undefined ? [...numeric, 'string'] : numeric, 'a number or a text']];
    default:
      return [];
  }
}

/** The values in an amount are numbers. The length of anything counts. */
const amountsOf = (relation: Extract<Relation, { kind: 'count' | 'amount' }>): readonly Wants[] => {
  const amount = comparisonOf(relation)[1];
  const lengths = JSON.stringify(amount);
  return addressesIn(amount)
    .filter((address) => !lengths.includes(`"length":"${address}"`))
    .map((address) => [address, numeric, 'a number'] as const);
};
