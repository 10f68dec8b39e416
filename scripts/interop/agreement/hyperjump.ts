import {
  registerSchema,
  setShouldValidateFormat,
  validate,
  type SchemaObject,
} from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import type { OpenApiDocument } from '../../../src/openapi/document.ts';

const id = 'https://concord.invalid/components';

/** Answers for a component whether values fit it. */
export type SecondOpinion = (component: string) => Promise<(value: unknown) => boolean>;

/** The component schemas as another implementation of JSON Schema 2020-12 understands them. */
export function createSecondOpinion(document: OpenApiDocument): SecondOpinion {
  const schemas = JSON.parse(
    JSON.stringify(document.components.schemas).replaceAll('"#/components/schemas/', '"#/$defs/'),
  ) as SchemaObject;
  // An annotation by default, in JSON Schema 2020-12; the judge asserts it.
  setShouldValidateFormat(true);
  registerSchema({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, $defs: schemas } as SchemaObject);
  return async (component) => {
    const check = await validate(`${id}#/$defs/${component}`);
    return (value) => check(value as never).valid;
  };
}
