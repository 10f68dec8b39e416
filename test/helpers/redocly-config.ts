import { readFileSync } from 'node:fs';
import { createConfig } from '@redocly/openapi-core';
import { load } from 'js-yaml';
import { fromRoot } from '../../scripts/lib/paths.ts';

type Rules = Readonly<Record<string, 'error' | 'off' | { readonly severity?: string }>>;

interface RedoclyConfig {
  readonly rules: Rules;
  readonly apis: Readonly<Record<'source' | 'bundle', { readonly rules: Rules }>>;
}

/** Every rule that `redocly.yaml` sets, for the files of the spec or for the bundle. */
export function configuredRules(): Rules {
  const { rules, apis } = load(readFileSync(fromRoot('redocly.yaml'), 'utf8')) as RedoclyConfig;
  return { ...rules, ...apis.source.rules, ...apis.bundle.rules };
}

/** The rules of the preset that `redocly.yaml` extends. */
export async function presetRules(): Promise<Rules> {
  const { rules } = await createConfig({ extends: ['recommended-strict'] });
  return rules.oas3_1 as Rules;
}
