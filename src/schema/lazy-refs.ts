import { callRef, resolveUrl, type Ajv2020, type KeywordCxt, type ValidateFunction } from './ajv.ts';
import { UnverifiableError } from './unverifiable-error.ts';

/**
 * Lets an Ajv compile the target of a `$ref` when the first value gets there. A schema of the contract reaches hundreds
 * of others, and one value few of them. Faults of such a target are thrown then, and not when its referrer is compiled.
 */
export function compileRefsLazily(ajv: Ajv2020): void {
  const targets = new Map<string, ValidateFunction>();
  ajv.removeKeyword('$ref');
  ajv.addKeyword({
    keyword: '$ref',
    schemaType: 'string',
    code: (cxt: KeywordCxt) => {
      const { gen, it } = cxt;
      const uri = resolveUrl(it.opts.uriResolver, it.baseId, cxt.schema as string);
      const target = targets.get(uri) ?? lazy(ajv, uri);
      targets.set(uri, target);
      callRef(cxt, gen.scopeValue('validate', { ref: target }));
    },
  });
}

/** The validation at an address, with the errors and the evaluated parts of the last value. */
function lazy(ajv: Ajv2020, uri: string): ValidateFunction {
  let compiled: ValidateFunction | undefined;
  const target = ((data: unknown, context?: Parameters<ValidateFunction>[1]): boolean => {
    compiled ??= compiledAt(ajv, uri);
    const isValid = compiled(data, context) as boolean;
    target.errors = compiled.errors ?? null;
    if (compiled.evaluated) target.evaluated = compiled.evaluated;
    return isValid;
  }) as ValidateFunction;
  return target;
}

function compiledAt(ajv: Ajv2020, uri: string): ValidateFunction {
  const pointer = decodeURIComponent(uri.replace(/^[^#]*#/, ''));
  try {
    const compiled = ajv.getSchema(uri);
    if (compiled) return compiled;
  } catch (cause) {
    throw new UnverifiableError(`${pointer} does not compile: ${(cause as Error).message}`, { cause });
  }
  throw new UnverifiableError(`${pointer} does not compile: there is no such schema`);
}
