import formats from 'ajv-formats';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Discriminator, OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { valueAt } from '../../../src/openapi/json-pointer.ts';
import { closeSchemas } from '../../../src/schema/close-schemas.ts';
import { describeError, faultInside, faultsOfNearest, fitsSeveral, isWithin, type Fault } from './faults.ts';
import { isSchema } from '../../../src/schema/walk.ts';

/** Answers what keeps a value from fitting the schema at a pointer of the document. */
export type Validator = (schemaPointer: string, value: unknown) => readonly Fault[];

const validators = new WeakMap<OpenApiDocument, Validator>();

/** One a document: compiling is what takes the time, and several rules validate. */
export function validatorOf(document: OpenApiDocument): Validator {
  const validator = validators.get(document) ?? createValidator(document);
  validators.set(document, validator);
  return validator;
}

const documentId = 'concord:/openapi.json';

function createValidator(document: OpenApiDocument): Validator {
  const closed = withAbsoluteRefs(closeSchemas(document));
  const ajv = createAjv(closed);

  const faultsOf = (schema: Schema, value: unknown): readonly Fault[] => {
    const validate = ajv.compile(schema);
    if (validate(value)) return [];
    const errors = validate.errors ?? [];
    const unions = errors.filter(isFailedUnion).filter(isOutermost);
    const outsideUnions = errors.filter(
      (error) => !unions.some((union) => isWithin(error.instancePath, union.instancePath)) && !isEcho(error, errors),
    );
    return [...outsideUnions.map(describeError), ...unions.flatMap(explainUnion)];
  };

  const explainUnion = (error: ErrorObject): readonly Fault[] => {
    const members = error.schema as readonly Schema[];
    const passing = error.params['passingSchemas'] as readonly number[] | undefined | null;
    if (passing) return [fitsSeveral(error, passing)];
    const meant = mappedMember(error);
    if (meant) return faultsOf(meant, error.data).map((fault) => faultInside(error, fault));
    return faultsOfNearest(error, members, (member) => faultsOf(member, error.data));
  };

  return (schemaPointer, value) => {
    const schema = valueAt(closed, schemaPointer);
    try {
      return isSchema(schema) ? faultsOf(schema, value) : [];
    } catch (error) {
      return [{ path: '', message: `cannot be checked: ${(error as Error).message}`, otherKind: 0 }];
    }
  };
}

function createAjv(document: OpenApiDocument): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    logger: false,
    // Each schema sees a few values; making its code faster takes longer than that saves.
    code: { optimize: false },
  });
  formats.default(ajv);
  ajv.addFormat('unixtime', true);
  return ajv.addSchema(document, documentId);
}

/** The member to which a union's discriminator leads. */
function mappedMember({ parentSchema, schema, data }: ErrorObject): Schema | undefined {
  const { propertyName = '', mapping = {} } = (parentSchema?.['discriminator'] ?? {}) as Partial<Discriminator>;
  const target = mapping[String((data as Record<string, unknown> | null)?.[propertyName])];
  return (schema as readonly Schema[]).find(({ $ref }) => target !== undefined && $ref === `${documentId}${target}`);
}

/** Any schema of the document can then be compiled by itself. */
const withAbsoluteRefs = (document: OpenApiDocument): OpenApiDocument =>
  JSON.parse(JSON.stringify(document), (key, value) =>
    key === '$ref' && typeof value === 'string' ? `${documentId}${value}` : value,
  );

const isFailedUnion = ({ keyword }: ErrorObject): boolean => keyword === 'oneOf' || keyword === 'anyOf';

/** A union is reported after its members, so of two at one place the later one is the outer one. */
const isOutermost = (union: ErrorObject, index: number, unions: readonly ErrorObject[]): boolean =>
  !unions.some(
    (other, otherIndex) =>
      isWithin(union.instancePath, other.instancePath) &&
      (union.instancePath !== other.instancePath || otherIndex > index),
  );

/** A schema that failed has evaluated nothing, so that even properties which it names are reported as unknown. */
const isEcho = (error: ErrorObject, errors: readonly ErrorObject[]): boolean =>
  error.keyword === 'unevaluatedProperties' &&
  errors.some(
    (other) =>
      isWithin(other.instancePath, error.instancePath) &&
      (other.keyword !== 'unevaluatedProperties' || other.instancePath !== error.instancePath),
  );
