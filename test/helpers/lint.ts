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
import plugin from '../../scripts/lint/plugin.ts';

export interface LintProblem {
  readonly rule: string;
  readonly message: string;
  /** JSON Pointer, or line and column if the problem concerns text. */
  readonly pointer: string;
}

/** Lints one document with one rule of the plugin. `options` are the options of the rule in redocly.yaml. */
export async function lintWith(rule: string, yaml: string, options: object = {}): Promise<readonly LintProblem[]> {
  const problems = await lintDocument({
    document: makeDocumentFromString(yaml, 'openapi.yaml'),
    config: await configOf(rule, options),
    externalRefResolver: new BaseResolver(),
  });
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

const configOf = (rule: string, options: object): Promise<Config> =>
  createConfig({ plugins: [plugin()], rules: { [`concord/${rule}`]: { severity: 'error', ...options } } });

function shown({ ruleId, message, location: [at] }: NormalizedProblem, folder?: string): LintProblem {
  const file = folder && at ? relative(folder, at.source.absoluteRef).replaceAll('\\', '/') : '';
  const place = at?.pointer ?? (at && 'start' in at ? `:${at.start.line}:${at.start.col}` : '');
  return { rule: ruleId, message, pointer: file + place };
}
