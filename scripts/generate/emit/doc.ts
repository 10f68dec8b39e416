import type { OperationModel } from '../../model/model.ts';
import { escapeJsDoc } from '../escape.ts';

/** The doc comment of whatever calls an operation. */
export function docOf(operation: OperationModel, lead = operation.description): string {
  const route = `\`${operation.method} ${operation.path}\``;
  const text = [lead, route].map(escapeJsDoc).join('\n\n');
  if (!operation.deprecated) return text;
  return `${text}\n\n@deprecated ${operation.sunset ? `The vendor ended it on ${escapeJsDoc(operation.sunset)}.` : ''}`.trimEnd();
}
