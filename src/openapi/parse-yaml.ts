import { CORE_SCHEMA, loadAll, mergeTag, YAMLException } from 'js-yaml';

/** What is not of YAML 1.2, but of most readers: entries may share what they have in common by `<<: *name`. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/** The value of a YAML text, undefined where it holds none. @throws {SyntaxError} with the line. */
export function parseYaml(text: string): unknown {
  try {
    return loadAll(text, { schema })[0];
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark ? `, line ${error.mark.line + 1}` : '';
    throw new SyntaxError(`${error.reason}${line}`, { cause: error });
  }
}
