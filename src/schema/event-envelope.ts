import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { resolve } from '../openapi/operations.ts';
import { propertiesOf, unionOf } from './walk.ts';

/** Whether only the `event:` line distinguishes the events. The schema then describes `event` and `data` together. */
export function isEnvelope(document: OpenApiDocument, event: Schema): boolean {
  const resolved = resolve<Schema>(document, event);
  const members = unionOf(resolved);
  if (members.length > 0) return members.some((member) => isEnvelope(document, member));
  const properties = propertiesOf(document, resolved);
  return 'event' in properties && 'data' in properties;
}
