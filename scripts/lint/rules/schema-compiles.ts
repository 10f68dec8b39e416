import type { Schema } from '../../../src/openapi/document.ts';
import { memoized } from '../../../src/openapi/once.ts';
import { createAjv } from '../../../src/schema/ajv.ts';
import { mapSubschemas } from '../../../src/schema/keywords.ts';
import { noMemo, type Memo } from '../../lib/memo.ts';
import { memoOf } from '../lib/memo-of.ts';
import type { Rule } from '../lib/rule.ts';

/** A schema that does not compile would check nothing, and no test would fail. */
export const SchemaCompiles: Rule = () => {
  // Thousands of schemas have only a few distinct sets of keywords.
  const compile = compiler();
  let memo: Memo = noMemo;
  const reasonOf = memoized((keywords: string) =>
    memo.recall(`compiles ${keywords}`, () => compile(JSON.parse(keywords) as object) ?? null),
  );
  return {
    Root(document) {
      memo = memoOf(document);
    },
    Schema(schema, { report, location }) {
      const reason = reasonOf(JSON.stringify(ownKeywords(schema)));
      if (reason !== null) report({ message: `The schema cannot be compiled: ${reason}. Correct it.`, location });
    },
  };
};

/** Removes subschemas, because each is visited by itself, at its own location. Names that are patterns are kept. */
const ownKeywords = (schema: Schema): object => {
  const { $ref: _, description: __, ...own } = mapSubschemas(schema, () => true);
  return own;
};

/** Returns the reason why a schema does not compile. Warnings of the compiler, such as unknown formats, count, too. */
function compiler(): (schema: object) => string | undefined {
  const warnings: string[] = [];
  const warn = (message: unknown): void => void warnings.push(String(message));
  const ajv = createAjv({ logger: { log: warn, warn, error: () => {} } });
  return (schema) => {
    try {
      ajv.compile(schema);
      return warnings.splice(0)[0];
    } catch (error) {
      return (error as Error).message;
    }
  };
}
