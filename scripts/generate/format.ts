import { format } from 'oxfmt';
import { readFileSync } from 'node:fs';
import { fromRoot } from '../lib/paths.ts';
import type { GeneratedFile } from './code/file.ts';

/** Prints TypeScript as the rest of the repository is printed: emitters need not care where lines break. */
export async function formatFile(file: GeneratedFile): Promise<GeneratedFile> {
  if (!file.path.endsWith('.ts')) return file;
  const { ignorePatterns: _, ...options } = JSON.parse(readFileSync(fromRoot('.oxfmtrc.json'), 'utf8'));
  const { code, errors } = await format(file.path, file.content, options);
  if (errors[0]) throw new Error(`generated/${file.path} is no TypeScript: ${errors[0].message}`);
  return { ...file, content: code };
}
