import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { format, type FormatConfig } from 'oxfmt';
import type { Memo } from '../lib/memo.ts';
import { fromRoot } from '../lib/paths.ts';
import type { GeneratedFile } from './code/file.ts';

/**
 * Formats TypeScript like the rest of the repository, so that emitters can ignore line breaks.
 *
 * @param memo the texts of earlier runs, by what they are printed from.
 */
export async function formatFile(file: GeneratedFile, memo: Memo): Promise<GeneratedFile> {
  const { path, source } = file;
  if (!path.endsWith('.ts')) return file;
  const { ignorePatterns: _, ...options } = JSON.parse(readFileSync(fromRoot('.oxfmtrc.json'), 'utf8'));
  const make = (): Promise<string> => formatted(file, options);
  const key = keyOf([path, source, options]);
  return {
    path,
    content: key === undefined || source === undefined ? await make() : await memo.recallLater(key, make),
  };
}

async function formatted({ path, content }: GeneratedFile, options: FormatConfig): Promise<string> {
  const { code, errors } = await format(path, content, options);
  if (errors[0]) throw new Error(`generated/${path} is not valid TypeScript: ${errors[0].message}`);
  return code;
}

/** Undefined for what JSON does not hold: the structures of ts-morph can have functions that write. */
function keyOf(value: unknown): string | undefined {
  let isWhole = true;
  const text = JSON.stringify(value, (_, part: unknown) => {
    isWhole &&= typeof part !== 'function';
    return part;
  });
  return isWhole ? `text ${createHash('sha256').update(text).digest('base64url')}` : undefined;
}
