import type { OpenApiDocument } from '../../openapi/document.ts';
import { valueAt } from '../../openapi/json-pointer.ts';
import { withValue } from '../../relations/terms/change.ts';
import type { Exchange, GivenAnswer } from '../../relations/terms/model.ts';
import { nodeAt, propertyNodes } from '../../schema/node.ts';
import { sample } from '../../schema/values/sample.ts';
import type { Validator } from '../../schema/validator.ts';

/** What an answer is validated with. */
export interface AnswerSchema {
  readonly document: OpenApiDocument;
  readonly validator: Validator;
  /** JSON Pointer of the schema of the whole answer. */
  readonly pointer: string;
}

/** Whether the contract allows the answer. */
export const isAllowed = ({ validator, pointer }: AnswerSchema, { body }: GivenAnswer): boolean =>
  validator.isValid(pointer, body);

/** How deep required members can lack required members of their own. */
const rounds = 3;

/** The answer with samples for the members that the contract requires of what a relation has added. */
export function completed(schema: AnswerSchema, given: GivenAnswer): GivenAnswer {
  let answer = given;
  for (let round = 0; round < rounds && !isAllowed(schema, answer); round += 1) answer = withRequired(schema, answer);
  return answer;
}

function withRequired({ document, validator, pointer }: AnswerSchema, given: GivenAnswer): GivenAnswer {
  return validator.validate(pointer, given.body).reduce<GivenAnswer>((answer, { instance, schema, message }) => {
    const name = /^must have the required property "([^"]+)"/.exec(message)?.[1];
    const owner = schema.slice(0, schema.lastIndexOf('/'));
    if (name === undefined || typeof valueAt(document, owner) !== 'object') return answer;
    const property = propertyNodes(document, nodeAt(document, owner)).get(name);
    const exchange: Exchange = { request: undefined, answer };
    return property
      ? withValue(exchange, { pointer: `${instance}/${name}` }, sample(document, property)).answer
      : answer;
  }, given);
}
