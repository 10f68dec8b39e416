import type { YAMLException } from 'js-yaml';
import { lazy } from './once.ts';

/** Loaded with the first text: the sandbox and its command start without YAML, and would else take a third longer. */
const parser = lazy(() => {
  const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
  const yaml = require('js-yaml') as typeof import('js-yaml');
  // Merge keys (`<<: *name`) are not part of YAML 1.2, but most parsers accept them.
  return { ...yaml, schema: yaml.CORE_SCHEMA.withTags(yaml.mergeTag) };
});

/** Why a text is not YAML. */
export class YamlSyntaxError extends SyntaxError {
  /** The message without the line. */
  readonly reason: string;
  /** One-based. */
  readonly line: number | undefined;

  constructor({ reason, mark }: YAMLException, options: ErrorOptions) {
    const line = mark ? mark.line + 1 : undefined;
    super(line === undefined ? reason : `${reason}, line ${line}`, options);
    this.reason = reason;
    this.line = line;
  }
}

/**
 * Parses YAML. Returns undefined for an empty document.
 *
 * @throws {YamlSyntaxError}
 */
export function parseYaml(text: string): unknown {
  const { loadAll, schema, YAMLException: Exception } = parser();
  try {
    return loadAll(text, { schema })[0];
  } catch (error) {
    throw error instanceof Exception ? new YamlSyntaxError(error, { cause: error }) : error;
  }
}
