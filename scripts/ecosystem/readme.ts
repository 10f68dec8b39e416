import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program in the README of the official client. */
export interface Block {
  /** Of its first line. */
  readonly line: number;
  readonly code: string;
}

/** The blocks of TypeScript and JavaScript of a text in Markdown. */
export const blocksIn = (markdown: string): Block[] =>
  [...markdown.matchAll(/^```(?:ts|js|typescript)\n([\s\S]*?)^```$/gm)].map(({ 1: code = '', index }) => ({
    line: markdown.slice(0, index).split('\n').length + 1,
    code,
  }));

/** A block as a module: what the README says once above is written out. */
export function moduleOf(code: string): string {
  const imports = /\bimport OpenAI\b/.test(code) ? [] : [`import OpenAI from 'openai';`];
  const clients = ['client', 'openai']
    .filter((name) => new RegExp(`\\b${name}\\.`).test(code) && !new RegExp(`\\b(?:const|let) ${name}\\b`).test(code))
    .map((name) => `const ${name} = new OpenAI();`);
  return [...imports, ...clients, code, 'export {};', ''].join('\n');
}

/** Writes the blocks of the README as programs of their own, but for the steps that are listed apart. */
export function writeReadme(folder: string, apart: readonly string[]): void {
  mkdirSync(join(folder, 'readme'));
  for (const { line, code } of blocksIn(readFileSync(join(folder, '.official/README.md'), 'utf8')))
    if (!apart.includes(`line ${line}`)) writeFileSync(join(folder, 'readme', `line-${line}.ts`), moduleOf(code));
}
