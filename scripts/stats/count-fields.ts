import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { operationsOf } from '../../src/openapi/operations.ts';
import { relationsOf } from '../../src/relations/relations-of.ts';
import type { Address } from '../../src/relations/terms/model.ts';
import { listedFor, type NothingOwed } from './nothing-owed.ts';
import { isWithin, readFields } from './read-fields.ts';
import { requestFieldsOf } from './request-fields.ts';

/** The fields of the requests of one operation. */
export interface CountedFields {
  readonly group: string;
  readonly operationId: string;
  readonly read: readonly Address[];
  readonly listed: readonly Address[];
  /** Neither read by a relation nor listed as owing nothing. */
  readonly open: readonly Address[];
  /** Entries of the list that name no field, or one that a relation reads. */
  readonly stale: readonly Address[];
}

/** Which fields of requests a relation reads, by operation. Below a listed field, nothing is counted. */
export function countFields(document: OpenApiDocument, list: readonly NothingOwed[]): readonly CountedFields[] {
  const relations = relationsOf(document);
  return operationsOf(document).map((site) => {
    const { operationId, tags } = site.operation;
    const reads = readFields((relations.get(operationId) ?? []).map(({ relation }) => relation));
    const entries = listedFor(list, operationId);
    const isListed = (address: Address): boolean => entries.some((entry) => isWithin(entry, address));
    const fields = requestFieldsOf(document, site, (at) => reads.hasWhole(at) || isListed(at) || !reads.has(at));
    const read = fields.filter(reads.has);
    const own = new Set(list.flatMap((entry) => entry.fields[operationId] ?? []));
    return {
      group: tags[0] ?? '',
      operationId,
      read,
      listed: fields.filter((address) => !reads.has(address) && isListed(address)),
      open: fields.filter((address) => !reads.has(address) && !isListed(address)),
      stale: [...own].filter((entry) => !fields.includes(entry) || read.includes(entry)),
    };
  });
}
