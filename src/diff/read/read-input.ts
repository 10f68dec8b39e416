import { existsSync } from 'node:fs';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { isTooDeep, parseJson } from '../../openapi/parse-json.ts';
import { parseYaml, YamlSyntaxError } from '../../openapi/parse-yaml.ts';
import type { Input } from '../diff.ts';
import { checkDocument } from './check-document.ts';
import type { Fetched } from './fetched.ts';
import { fromFile } from './from-file.ts';
import { fromGit } from './from-git.ts';
import { fromNpm } from './from-npm.ts';
import { fromUrl } from './from-url.ts';
import { InputError } from './input-error.ts';
import { createLocate, isMinified } from './locate.ts';
import { requireFinite } from './require-finite.ts';
import { raised } from './raise.ts';

/**
 * Reads and checks a document.
 *
 * @param source a file, a URL, `npm:name@version`, or a git ref as `ref`, `ref:path` or `git:ref`.
 * @throws {InputError} when it cannot be read, or is not a document that can be compared.
 */
export const readInput = async (source: string): Promise<Input> => inputOf(await fetchSource(source));

/** @throws {InputError} for a text that is not a document that can be compared. */
export function inputOf(fetched: Fetched): Input {
  const value = parse(fetched);
  requireFinite(fetched.label, value);
  const locate = createLocate(fetched);
  checkDocument(value, (pointer, sentence) => {
    const place = locate(pointer) ?? `${fetched.label}#${pointer}`;
    throw new InputError(`${place}: ${sentence}`);
  });
  const isLocated = fetched.sourceMap !== undefined || !isMinified(fetched.text);
  return {
    document: raised(value as OpenApiDocument),
    source: fetched.label,
    ...(isLocated && { sourceOf: locate }),
  };
}

const fetchSource = async (source: string): Promise<Fetched> => {
  if (/^https?:\/\//i.test(source)) return fromUrl(source);
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(source))
    throw new InputError(
      `${source.replace(/:.*/s, '')}: URLs are not fetched; give a URL that starts with https: or http:.`,
    );
  if (source.startsWith('npm:')) return fromNpm(source.slice('npm:'.length));
  if (source.startsWith('git:')) return fromGit(source.slice('git:'.length));
  return existsSync(source) ? fromFile(source) : fromGit(source);
};

function parse({ text, label }: Fetched): unknown {
  if (text.trim() === '') throw new InputError(`${label}:1: is empty; give an OpenAPI document.`);
  if (isTooDeep(text)) throw new InputError(`${label} is nested too deeply to be a description of an API.`);
  if (text.trimStart().startsWith('{')) {
    const value = parseJson(text);
    if (value !== undefined) return value;
  }
  try {
    return parseYaml(text);
  } catch (error) {
    throw new InputError(`${label}${faultOf(error)}.`);
  }
}

function faultOf(error: unknown): string {
  if (error instanceof YamlSyntaxError && error.line !== undefined)
    return `:${error.line}: is not valid JSON or YAML: ${error.reason}`;
  // Nesting without brackets overflows the parser.
  const reason = error instanceof RangeError ? 'it is nested too deeply' : (error as Error).message;
  return ` is not valid JSON or YAML: ${reason}`;
}
