import { posix } from 'node:path';
import type { OperationModel } from '../../model/model.ts';
import { declaredName } from './escape.ts';
import { kebabCase } from './names.ts';

/** Where a resource's class and types stand, under `generated/`. */
export const resourceModule = (resource: readonly string[]): string => `client/resources/${folderOf(resource)}.ts`;

/** Where the functions of a resource's operations stand. */
export const functionsModule = (resource: readonly string[]): string => `client/functions/${folderOf(resource)}.ts`;

/** Where an operation's descriptor stands: with its resource, or with its group where the client has no method for it. */
export const operationsModule = ({ client, group }: OperationModel): string =>
  `client/operations/${client ? folderOf(client.resource.split('.')) : `other/${kebabCase(group.replaceAll(/[^\w-]/g, ''))}`}.ts`;

/** Segments become folders and classes: what is no identifier could lead out of `generated/`. */
const folderOf = (resource: readonly string[]): string =>
  resource.map((segment) => kebabCase(declaredName(segment, 'The resource'))).join('/');

/** An import specifier from one module to another, both relative to `generated/`. */
export function relativeImport(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
