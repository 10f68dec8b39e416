import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import {
  BaseResolver,
  createConfig,
  lint,
  lintDocument,
  makeDocumentFromString,
  type Config,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { createMemo, noMemo, type Memo } from '../../scripts/lib/memo.ts';
import { reuse } from '../../scripts/lint/lib/memo-of.ts';
import { expect } from 'vitest';
import plugin from '../../scripts/lint/plugin.ts';

export interface LintProblem {
  readonly rule: string;
  readonly message: string;
  /** JSON Pointer, or line and column if the problem concerns text. */
  readonly pointer: string;
}

/** Shared by all documents of a test file, which differ as the states of a spec do. */
const shared = createMemo();

/**
 * Lints one document with one rule of the plugin. `options` are the options of the rule in redocly.yaml.
 *
 * @throws {AssertionError} if a run that reuses results of other runs reports something else.
 */
export async function lintWith(rule: string, yaml: string, options: object = {}): Promise<readonly LintProblem[]> {
  const config = await configOf(rule, options);
  const cold = await lintText(yaml, config, noMemo);
  expect(await lintText(yaml, config, shared), 'with results of other documents').toEqual(cold);
  expect(await lintText(yaml, config, shared), 'with its own results').toEqual(cold);
  return cold;
}

/** Lints one document with these rules. */
export async function lintText(text: string, config: Config, memo: Memo): Promise<readonly LintProblem[]> {
  const document = makeDocumentFromString<OpenApiDocument>(text, 'openapi.yaml');
  reuse(document.parsed, memo);
  const problems = await lintDocument({ document, config, externalRefResolver: new BaseResolver() });
  return problems.map((problem) => shown(problem));
}

/** Lints a document of several files with `openapi.yaml` as its root. Each pointer starts with the path of the file. */
export async function lintFilesWith(
  rule: string,
  files: Record<string, string>,
  options: object = {},
): Promise<readonly LintProblem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lint-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const problems = await lint({ ref: join(folder, 'openapi.yaml'), config: await configOf(rule, options) });
    return problems.map((problem) => shown(problem, folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const configOf = (rule: string, options: object): Promise<Config> =>
  createConfig({ plugins: [plugin()], rules: { [`concord/${rule}`]: { severity: 'error', ...options } } });

function shown({ ruleId, message, location: [at] }: NormalizedProblem, folder?: string): LintProblem {
  const file = folder && at ? relative(folder, at.source.absoluteRef).replaceAll('\\', '/') : '';
  const place = at?.pointer ?? (at && 'start' in at ? `:${at.start.line}:${at.start.col}` : '');
  return { rule: ruleId, message, pointer: file + place };
}
