import { isObject } from '../../openapi/is-object.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { jsonAnswer } from '../../relations/success-content.ts';
import { constantPropertiesOf, requiredOf } from '../../schema/walk.ts';
import { textOf, type Answer } from '../model/answer.ts';

/**
 * The `object` of a success, if it is not one that the operation returns. Some servers answer every method of a path
 * alike: `GET /chat/completions` returns a completion in place of a list. Undefined if the answer has at least one of the
 * members that the operation requires, because then it is a faulty answer of that operation.
 */
export function otherThingIn(document: OpenApiDocument, site: ResolvedOperation, answer: Answer): string | undefined {
  const schema = answer.status < 300 ? jsonAnswer(document, site) : undefined;
  const body = schema && parseJson(textOf(answer));
  if (!schema || !isObject(body)) return undefined;
  const wanted = constantPropertiesOf(document, schema).get('object');
  const { object } = body;
  if (typeof object !== 'string' || !wanted || wanted.includes(object)) return undefined;
  const owed = [...requiredOf(document, schema)].filter((name) => name !== 'object');
  return owed.some((name) => name in body) ? undefined : object;
}
