import { CORE_SCHEMA, loadAll, mergeTag, YAMLException } from 'js-yaml';

/** Adds merge keys (`<<: *name`), which are not part of YAML 1.2 but which most parsers accept. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/**
 * Parses YAML. Returns undefined for an empty document.
 *
 * @throws {SyntaxError} with the line.
 */
export function parseYaml(text: string): unknown {
  try {
    return loadAll(text, { schema })[0];
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark ? `, line ${error.mark.line + 1}` : '';
    throw new SyntaxError(`${error.reason}${line}`, { cause: error });
  }
}
