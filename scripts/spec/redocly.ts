import { BaseResolver, loadConfig, type Config, type NormalizedProblem } from '@redocly/openapi-core';
import { fromRoot } from '../lib/paths.ts';

// Set before Redocly is asked for anything: the tool would otherwise report its use to its vendor.
process.env.REDOCLY_TELEMETRY = 'off';
process.env.REDOCLY_SUPPRESS_UPDATE_NOTICE = 'true';

export type Api = 'source' | 'bundle';

/** What one run shares: each file of the spec is read and parsed once, however many steps look at it. */
export interface SpecSession {
  readonly root: string;
  readonly resolver: BaseResolver;
  config(api: Api): Promise<Config>;
}

/** @param root the root document, absolute. Its `$ref`s are followed from there. */
export function openSpec(root: string = fromRoot('spec/openapi.yaml')): SpecSession {
  const resolver = new BaseResolver();
  const loaded = loadConfig({ configPath: fromRoot('redocly.yaml'), externalRefResolver: resolver });
  return { root, resolver, config: async (api) => (await loaded).forAlias(api) };
}

export type Problem = NormalizedProblem;
