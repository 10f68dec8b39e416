import { OpenAIError } from '../core/index.ts';
import { parseJsonText } from './parseable.ts';
import type { JSONSchema } from './strict-schema.ts';

/**
 * A validator of any library.
 *
 * @see https://standardschema.dev
 */
export interface StandardSchema<Output = unknown> {
  /** The interface that all libraries share. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly jsonSchema?: { readonly input: (options: { readonly target: 'draft-07' }) => JSONSchema } | undefined;
  };
}

/** A value, or what is wrong with it. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong with a value. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What a validator gives. */
export type OutputOf<Schema extends StandardSchema> = NonNullable<Schema['~standard']['types']>['output'];

/** A value that a validator refuses. */
export class ValidationError extends OpenAIError {
  override name = 'ValidationError';
  /** What is wrong with it. */
  readonly issues: readonly StandardIssue[];

  constructor(issues: readonly StandardIssue[]) {
    super(
      issues
        .map(({ message, path = [] }) => [path.map(keyOf).join('.'), message].filter(Boolean).join(': '))
        .join('; '),
    );
    this.issues = issues;
  }
}

const keyOf = (step: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof step === 'object' ? step.key : step);

/**
 * Parses a text by a validator.
 *
 * @throws {ValidationError} if the value is refused; {@link OpenAIError} if the validator does not answer at once.
 */
export const parserOf =
  <Output>(schema: StandardSchema<Output>) =>
  (text: string): Output => {
    const result = schema['~standard'].validate(parseJsonText(text));
    if (result instanceof Promise)
      throw new OpenAIError(`The validator of ${schema['~standard'].vendor} is asynchronous, which parsing is not.`);
    if (result.issues) throw new ValidationError(result.issues);
    return result.value;
  };

/** @throws {OpenAIError} if the library cannot say its schema, and none is given. */
export function jsonSchemaOf(schema: StandardSchema, given: JSONSchema | undefined): JSONSchema {
  const { jsonSchema, vendor } = schema['~standard'];
  const found = given ?? jsonSchema?.input({ target: 'draft-07' });
  if (found) return found;
  throw new OpenAIError(`A schema of ${vendor} does not say its JSON Schema. Pass it as \`schema\`.`);
}
