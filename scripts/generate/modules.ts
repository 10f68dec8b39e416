import { posix } from 'node:path';
import type { OperationModel } from '../model/model.ts';
import { kebabCase } from './names.ts';

/** Where a resource's class and types stand, under `generated/`. */
export const resourceModule = (resource: readonly string[]): string =>
  `client/resources/${resource.map(kebabCase).join('/')}.ts`;

/** Where an operation's descriptor stands: with its resource, or with its group where the client has no method for it. */
export const operationsModule = ({ client, group }: OperationModel): string =>
  `client/operations/${(client?.resource.split('.') ?? ['other', group.replaceAll(' ', '')]).map(kebabCase).join('/')}.ts`;

/** An import specifier from one module to another, both relative to `generated/`. */
export function relativeImport(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
