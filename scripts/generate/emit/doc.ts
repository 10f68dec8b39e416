import type { OperationModel } from '../../model/model.ts';
import { escapeJsDoc } from '../code/escape.ts';

/** The route of an operation, as `METHOD path` in code. */
export const routeOf = ({ method, path }: OperationModel): string => `\`${method} ${path}\``;

/** The doc comment for a call of an operation. `lead` replaces its description. */
export function docOf(operation: OperationModel, lead = escapeJsDoc(operation.description), tags = ''): string {
  return [lead, escapeJsDoc(routeOf(operation)), [tags, deprecation(operation)].filter(Boolean).join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

/** The doc comment of one overload. The first documents everything, the others only their differences. */
export const overloadDocOf = (operation: OperationModel, difference: string | undefined): string =>
  docOf(operation, difference && `${escapeJsDoc(operation.summary)}${difference}`);

const deprecation = ({ deprecated, sunset }: OperationModel): string =>
  deprecated ? `@deprecated ${sunset ? `Retirement date: ${escapeJsDoc(sunset)}.` : ''}`.trimEnd() : '';
