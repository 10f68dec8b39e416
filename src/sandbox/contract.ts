import { existsSync } from 'node:fs';
import { methods, type OpenApiDocument, type Schema } from '../openapi/document.ts';
import { operationUnder, routesOf, type FoundOperation } from '../openapi/routes.ts';
import { readDocument } from './document.ts';
import { createRefusals, type Checks, type Refusals } from './refusals.ts';

/** The contract, as the sandbox reads it. */
export interface Contract {
  readonly document: OpenApiDocument;
  /** Undefined if the path, or the method there, does not exist. */
  find(method: string, path: string): FoundOperation | undefined;
  /** The methods that a path has. Empty if it does not exist. */
  methodsAt(path: string): readonly string[];
  /** What is wrong with a request, as the API says it. */
  readonly refuse: Refusals;
  schema(name: string): Schema;
}

/** Only the package has checks: a working copy changes too often. */
const checks = new URL('../../generated/checks/', import.meta.url);

/** The path that all operations are under. */
export const basePath = '/v1';

/** Reads the contract. It takes tens of milliseconds. */
export function readContract(document?: OpenApiDocument): Contract {
  const contract = document ?? readDocument();
  const routes = routesOf(contract);
  const find = (method: string, path: string): FoundOperation | undefined =>
    operationUnder(routes, basePath, method, path);
  return {
    document: contract,
    find,
    methodsAt: (path) => methods.filter((method) => find(method, path)),
    refuse: createRefusals(contract, document === undefined && existsSync(checks) ? checksOf : undefined),
    schema: (name) => contract.components.schemas[name] ?? {},
  };
}

async function checksOf(operationId: string): Promise<Checks> {
  const { checks: found } = (await import(new URL(`${operationId}.js`, checks).href)) as { readonly checks: Checks };
  return found;
}
