import { isObject } from '../../openapi/is-object.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { jsonAnswer } from '../../relations/success-content.ts';
import { constantPropertiesOf, requiredOf } from '../../schema/walk.ts';
import { textOf, type Answer } from '../model/answer.ts';

/**
 * What a success holds in the place of what the operation returns: the `object` of another thing. Some servers answer
 * every method of an address alike, so that a list of completions is a completion. Undefined if the answer has a single
 * member that the operation owes: a faulty answer is a served one.
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
