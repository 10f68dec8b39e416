import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

/** The root folder of the repository, for any working directory. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

export const fromRoot = (...segments: string[]): string => join(root, ...segments);

/** A path for messages: relative to the root, with forward slashes. */
export const shown = (path: string): string => relative(root, path).replaceAll('\\', '/');
