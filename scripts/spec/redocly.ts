import { readFileSync } from 'node:fs';
import { BaseResolver, loadConfig, Source, type Config, type NormalizedProblem } from '@redocly/openapi-core';
import { fromRoot } from '../lib/paths.ts';

// Set before Redocly is asked for anything: the tool would otherwise report its use to its vendor.
process.env.REDOCLY_TELEMETRY = 'off';
process.env.REDOCLY_SUPPRESS_UPDATE_NOTICE = 'true';

export type Api = 'source' | 'bundle';

/** What one run shares: each file of the spec is read and parsed once, however many steps look at it. */
export interface SpecSession {
  readonly root: string;
  readonly resolver: BaseResolver;
  /** The rules of `redocly.yaml`. */
  config(api: Api): Promise<Config>;
}

/** @param root the root document, absolute. Its `$ref`s are followed from there. */
export function openSpec(root: string = fromRoot('spec/openapi.yaml')): SpecSession {
  const resolver = new FileResolver();
  let loaded: Promise<Config> | undefined;
  const config = async (api: Api): Promise<Config> => {
    loaded ??= loadConfig({ configPath: fromRoot('redocly.yaml'), externalRefResolver: resolver });
    return (await loaded).forAlias(api);
  };
  return { root, resolver, config };
}

/** More than a thousand small files: to wait for each by itself takes longer than to read it. */
class FileResolver extends BaseResolver {
  override async loadExternalRef(file: string): Promise<Source> {
    try {
      return new Source(file, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    } catch {
      // What is no readable file, the base class says in words.
      return super.loadExternalRef(file);
    }
  }
}

export type Problem = NormalizedProblem;
