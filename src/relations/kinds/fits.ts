import { isAddress } from '../terms/address.ts';
import { changeEach } from '../terms/change.ts';
import { fitsSchema, firstError } from '../terms/compile.ts';
import { isOwed, owedSites } from '../terms/conditions.ts';
import { corruptEach } from '../terms/corrupt.ts';
import { mend } from '../terms/mend.ts';
import type { Schema } from '../../openapi/document.ts';
import type { Exchange, Fits } from '../terms/model.ts';
import { saySchema } from '../terms/schema-words.ts';
import { short } from '../terms/short.ts';
import { sitesAt, valueIn, type Site } from '../terms/sites.ts';
import { sayAddress } from '../terms/words.ts';
import { requestAddress, type Judgement, type Kind } from './kind.ts';

/** A value of the answer fits a schema of the contract or of the request. */
export const fits: Kind<Fits> = {
  judge: (relation, exchange) =>
    owedSites(exchange, relation).flatMap((site): readonly Judgement[] => {
      const schema = schemaFor(relation, exchange, site);
      if (!schema) return [];
      const read = readAs(relation, site.value);
      if (read && fitsSchema(schema, read.value)) return ['holds'];
      const { event } = site;
      const where = { answer: site.pointer, ...(event !== undefined && { event }), got: short(site.value) };
      const error = read ? firstError(schema, read.value) : 'is not valid JSON';
      const expected = isAddress(relation.schema)
        ? `a value that fits: ${error}`
        : saySchema(schema).replace(/^is /, '');
      return [{ ...requestAddress(fits.reads(relation)), ...where, expected }];
    }),
  obey: (relation, exchange) => {
    const sites = owedSites(exchange, relation).filter((site) => schemaFor(relation, exchange, site));
    return changeEach(exchange, sites, (site) => {
      const schema = schemaFor(relation, exchange, site) ?? {};
      const read = readAs(relation, site.value);
      if (read && fitsSchema(schema, read.value)) return site.value ?? null;
      const mended = mend(schema, read?.value);
      if (!fitsSchema(schema, mended)) return undefined;
      return relation.as === 'json' ? JSON.stringify(mended) : mended;
    });
  },
  corrupt: (relation, exchange) =>
    corruptEach(exchange, relation.at, owedSites(exchange, relation), (site) => {
      const schema = schemaFor(relation, exchange, site);
      if (!schema) return undefined;
      return relation.as === 'json' ? '{' : misfits(site.value).find((wrong) => !fitsSchema(schema, wrong));
    }),
  say: ({ at, schema, as }) => {
    const subject = as === 'json' ? `the JSON in ${sayAddress(at)}` : sayAddress(at);
    return `${subject} ${isAddress(schema) ? `fits the schema in ${sayAddress(schema)}` : saySchema(schema as Schema)}`;
  },
  reads: ({ schema, match }) => [...(isAddress(schema) ? [schema] : []), ...(match ?? [])],
};

/** Values of which most schemas refuse one, those next to the given one first. */
const misfits = (value: unknown): readonly unknown[] => [
  ...(Array.isArray(value) ? [[...value, null]] : []),
  ...(typeof value === 'string' ? [`not ${value}`] : []),
  null,
  [],
  {},
  'something else',
  -1,
  [{}],
];

/** What the schema describes. Undefined if the text is not JSON. */
function readAs({ as }: Fits, value: unknown): { readonly value: unknown } | undefined {
  if (as !== 'json') return { value: value ?? null };
  if (typeof value !== 'string') return undefined;
  try {
    return { value: JSON.parse(value) as unknown };
  } catch {
    return undefined;
  }
}

function schemaFor(relation: Fits, exchange: Exchange, { bound }: Site): Schema | undefined {
  const { schema, match } = relation;
  if (!isAddress(schema)) return schema;
  // The conditions can speak of the item of the request that the schema belongs to.
  const isMatching = (candidate: Site): boolean =>
    isOwed(exchange, relation, { ...bound, ...candidate.bound }) &&
    (!match || valueIn(exchange, match[1], candidate.bound) === valueIn(exchange, match[0], bound));
  const found = sitesAt(exchange, schema, bound).find(isMatching);
  return typeof found?.value === 'object' && found.value !== null ? (found.value as Schema) : undefined;
}
