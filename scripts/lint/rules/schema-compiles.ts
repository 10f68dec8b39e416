import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Schema } from '../../../src/openapi/document.ts';
import type { Rule } from '../lib/rule.ts';

/** Where nothing compiles a schema, nothing is held against it: no test would ever fail. */
export const SchemaCompiles: Rule = () => {
  const reasonOf = memoized(compiler());
  return {
    Schema(schema, { report, location }) {
      const reason = reasonOf(ownKeywords(schema));
      if (reason) report({ message: `The schema cannot be compiled: ${reason}. Correct it.`, location });
    },
  };
};

/** Keywords that hold schemas are left out: each of those is looked at by itself, where the problem is. */
const ownKeywords = (schema: Schema): object => ({
  ...Object.fromEntries(
    Object.entries(schema).filter(([key, value]) => !['$ref', 'description'].includes(key) && !holdsObjects(value)),
  ),
  ...('patternProperties' in schema && {
    patternProperties: Object.fromEntries(Object.keys(schema['patternProperties'] as object).map((key) => [key, true])),
  }),
});

const holdsObjects = (value: unknown): boolean =>
  [value].flat().some((item) => typeof item === 'object' && item !== null);

/** Thousands of schemas have but a few sets of keywords. */
function memoized<Result>(compute: (schema: object) => Result): (schema: object) => Result {
  const known = new Map<string, Result>();
  return (schema) => {
    const key = JSON.stringify(schema);
    if (!known.has(key)) known.set(key, compute(schema));
    return known.get(key) as Result;
  };
}

/** Says why a schema does not compile. What the compiler only warns of, a format that it does not know, counts too. */
function compiler(): (schema: object) => string | undefined {
  const warnings: string[] = [];
  const warn = (message: unknown): void => void warnings.push(String(message));
  const ajv = new Ajv2020({ strict: false, logger: { log: warn, warn, error: () => {} } });
  formats.default(ajv);
  for (const format of ['unixtime', 'binary', 'byte']) ajv.addFormat(format, true);
  return (schema) => {
    try {
      ajv.compile(schema);
      return warnings.splice(0)[0];
    } catch (error) {
      return (error as Error).message;
    }
  };
}
