import { CORE_SCHEMA, loadAll, mergeTag, YAMLException } from 'js-yaml';

/** Adds merge keys (`<<: *name`), which are not part of YAML 1.2 but which most parsers accept. */
const schema = CORE_SCHEMA.withTags(mergeTag);

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
  try {
    return loadAll(text, { schema })[0];
  } catch (error) {
    throw error instanceof YAMLException ? new YamlSyntaxError(error, { cause: error }) : error;
  }
}
