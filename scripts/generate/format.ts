import { format } from 'oxfmt';
import { readFileSync } from 'node:fs';
import { fromRoot } from '../lib/paths.ts';
import type { GeneratedFile } from './code/file.ts';

/** Formats TypeScript like the rest of the repository, so that emitters can ignore line breaks. */
export async function formatFile(file: GeneratedFile): Promise<GeneratedFile> {
  if (!file.path.endsWith('.ts')) return file;
  const { ignorePatterns: _, ...options } = JSON.parse(readFileSync(fromRoot('.oxfmtrc.json'), 'utf8'));
  const { code, errors } = await format(file.path, file.content, options);
  if (errors[0]) throw new Error(`generated/${file.path} is not valid TypeScript: ${errors[0].message}`);
  return { ...file, content: code };
}
