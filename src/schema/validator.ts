import type { OpenApiDocument } from '../openapi/document.ts';
import { pointerOf } from '../openapi/json-pointer.ts';
import { lazy } from '../openapi/once.ts';
import { createAjv, type ErrorObject, type ValidateFunction } from './ajv.ts';
import { createExplain } from './explain.ts';
import { isLarge, withFewItems } from './large-values.ts';
import { compileRefsLazily } from './lazy-refs.ts';
import type { LocatedError } from './located-error.ts';
import { messageOf } from './messages.ts';
import { UnverifiableError } from './unverifiable-error.ts';

export interface SchemaError {
  /** JSON Pointer into the value. */
  readonly instance: string;
  /** JSON Pointer into the document, to the failed keyword. */
  readonly schema: string;
  readonly keyword: string;
  /** The end of a sentence whose subject is the value at `instance`: `must be integer`. */
  readonly message: string;
  /** The actual value. */
  readonly got: unknown;
  /** The property that is not allowed, if that is the error. */
  readonly property?: string;
}

/** Validates values against the schemas of one document, each addressed by its JSON Pointer. */
export interface Validator {
  /**
   * @returns the errors; empty if the value is valid. For a failed union, only those of the member that the value is
   *   meant for.
   * @throws {UnverifiableError} when the schema does not compile, which must never count as a pass.
   */
  validate(pointer: string, value: unknown): readonly SchemaError[];
  /**
   * Faster than `validate`, without errors.
   *
   * @throws {UnverifiableError} when the schema does not compile.
   */
  isValid(pointer: string, value: unknown): boolean;
}

const id = 'https://concord.invalid/openapi.json';

export interface ValidatorOptions {
  /** Compiles what a value reaches, for few values of many schemas. What does not compile is thrown later. */
  readonly isLazy?: boolean;
}

/** The whole document is registered once, so that every `$ref` resolves and each schema is compiled at most once. */
export function createValidator(document: OpenApiDocument, { isLazy = false }: ValidatorOptions = {}): Validator {
  const compileAll = createCompile(document, { allErrors: true, isLazy });
  const compileFirst = lazy(() => createCompile(document, { allErrors: false, isLazy }));
  // Code without errors is half as long.
  const compilePlain = lazy(() => createCompile(document, { allErrors: false, isLazy, isPlain: true }));
  let pointers: Map<unknown, string> | undefined;

  // Ajv names a failed schema by a path relative to the `$ref` that led there. The schema object itself is exact.
  const locate = (error: ErrorObject, asked: string): LocatedError => {
    pointers ??= pointersOf(document);
    const parent = pointers.get(error.parentSchema);
    return { ...error, pointer: parent === undefined ? asked : `${parent}/${error.keyword}` };
  };
  const errorsBy = (compile: Compile, pointer: string, value: unknown): LocatedError[] => {
    const validate = compile(pointer);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => locate(error, pointer));
  };
  const compileFor = (value: unknown): Compile => (isLarge(value) ? compileFirst() : compileAll);
  const errorsOf = (pointer: string, value: unknown): LocatedError[] => {
    const compile = compileFor(value);
    const first = errorsBy(compile, pointer, value);
    if (compile === compileAll) return first;
    if (first.length === 0) return [];
    const few = withFewItems(value);
    const all = isLarge(few) ? [] : errorsBy(compileAll, pointer, few);
    return all.length > 0 ? all : first;
  };
  const explain = createExplain(document, errorsOf);

  return {
    validate: (pointer, value) => explain(pointer, value).map(toSchemaError),
    isValid: (pointer, value) => (isLazy ? compilePlain() : compileFor(value))(pointer)(value),
  };
}

type Compile = (pointer: string) => ValidateFunction;

interface CompileOptions {
  readonly allErrors: boolean;
  readonly isLazy: boolean;
  /** Errors say where, and nothing else. Default: false. */
  readonly isPlain?: boolean;
}

function createCompile(document: OpenApiDocument, { allErrors, isLazy, isPlain = false }: CompileOptions): Compile {
  // Most schemas judge few values: optimizing their code takes longer than it saves.
  const code = { optimize: false };
  const said = { verbose: !isPlain, messages: !isPlain };
  const ajv = createAjv({ allErrors, ...said, validateSchema: false, logger: false, code });
  if (isLazy) compileRefsLazily(ajv);
  ajv.addSchema({ ...document, $id: id });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const known = compiled.get(pointer);
    if (known) return known;
    try {
      const validate = ajv.compile({ $ref: `${id}#${encodeFragment(pointer)}` });
      compiled.set(pointer, validate);
      return validate;
    } catch (cause) {
      throw new UnverifiableError(`${pointer} does not compile: ${(cause as Error).message}`, { cause });
    }
  };
}

/** The position of each object in a document. */
function pointersOf(document: OpenApiDocument): Map<unknown, string> {
  const pointers = new Map<unknown, string>();
  const visit = (node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null) return;
    pointers.set(node, pointer);
    for (const [key, value] of Object.entries(node)) visit(value, pointer + pointerOf([key]));
  };
  visit(document, '');
  return pointers;
}

/**
 * Encodes a JSON Pointer as a URI fragment.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-6
 */
export const encodeFragment = (pointer: string): string => pointer.split('/').map(encodeURIComponent).join('/');

const toSchemaError = (error: LocatedError): SchemaError => ({
  instance: error.instancePath,
  schema: error.pointer,
  keyword: error.keyword,
  message: messageOf(error),
  got: error.data,
  ...(error.keyword === 'unevaluatedProperties' && { property: String(error.params['unevaluatedProperty']) }),
});
