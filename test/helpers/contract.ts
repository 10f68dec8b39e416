import { readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/lib/paths.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { operationsOf, type ResolvedOperation } from '../../src/openapi/operations.ts';

/** The committed contract. */
export const contract = JSON.parse(readFileSync(fromRoot('generated/openapi.json'), 'utf8')) as OpenApiDocument;

/** @throws {Error} when the contract has no operation with this id. */
export function operationNamed(id: string): ResolvedOperation {
  const found = operationsOf(contract).find(({ operation }) => operation.operationId === id);
  if (!found) throw new Error(`There is no operation ${id}.`);
  return found;
}
