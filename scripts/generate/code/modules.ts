import { posix } from 'node:path';
import type { OperationModel } from '../../model/model.ts';
import { declaredName } from './escape.ts';
import { kebabCase } from './names.ts';

/** The module of a resource's class and types, under `generated/`. */
export const resourceModule = (resource: readonly string[]): string => `client/resources/${folderOf(resource)}.ts`;

/** The module of a resource's class with its helpers, if it or a resource below it has some. */
export const helpedModule = (resource: readonly string[]): string => `client/with-helpers/${folderOf(resource)}.ts`;

/** The module of the functions for a resource's operations. */
export const functionsModule = (resource: readonly string[]): string => `client/functions/${folderOf(resource)}.ts`;

/** The module of an operation's descriptor: by resource, or by group if the client has no method for the operation. */
export const operationsModule = ({ client, group }: OperationModel): string =>
  `client/operations/${client ? folderOf(client.resource.split('.')) : `other/${kebabCase(group.replaceAll(/[^\w-]/g, ''))}`}.ts`;

/** The constant beside an operation's descriptor that says how its events are read. */
export const eventsRuleOf = ({ id }: OperationModel): string => `${id}Events`;

/** Segments become folders and classes. A segment that is not an identifier could lead out of `generated/`. */
const folderOf = (resource: readonly string[]): string =>
  resource.map((segment) => kebabCase(declaredName(segment, 'The resource'))).join('/');

/** An import specifier from one module to another, both relative to `generated/`. */
export function relativeImport(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
