import { readFileSync } from 'node:fs';
import {
  BaseResolver,
  loadConfig,
  Source,
  YamlParseError,
  type Config,
  type Document,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { fromRoot } from '../lib/paths.ts';

// Set before Redocly is loaded. Otherwise it would send telemetry.
process.env.REDOCLY_TELEMETRY = 'off';
process.env.REDOCLY_SUPPRESS_UPDATE_NOTICE = 'true';

export type Api = 'source' | 'bundle';

/** The shared state of one run: each file of the spec is read and parsed once for all steps. */
export interface SpecSession {
  readonly root: string;
  readonly resolver: BaseResolver;
  /** The rules of `redocly.yaml`. */
  config(api: Api): Promise<Config>;
}

/** @param root absolute path of the root document, from which `$ref`s are followed. */
export function openSpec(root: string = fromRoot('spec/openapi.yaml')): SpecSession {
  const resolver = new FileResolver();
  let loaded: Promise<Config> | undefined;
  const config = async (api: Api): Promise<Config> => {
    loaded ??= loadConfig({ configPath: fromRoot('redocly.yaml'), externalRefResolver: resolver });
    return (await loaded).forAlias(api);
  };
  return { root, resolver, config };
}

/** Reads the spec's more than a thousand files in parallel, because waiting for each takes longer than reading it. */
class FileResolver extends BaseResolver {
  override async loadExternalRef(file: string): Promise<Source> {
    try {
      return new Source(file, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    } catch {
      // The base class reports unreadable files.
      return super.loadExternalRef(file);
    }
  }

  /** Redocly reports an empty file at each reference to it, and two documents in one file without a place. */
  override parseDocument(source: Source, isRoot?: boolean): Document {
    if (/\.ya?ml$/.test(source.absoluteRef)) requireOneDocument(source);
    return super.parseDocument(source, isRoot);
  }
}

function requireOneDocument(source: Source): void {
  const lines = source.body.split('\n');
  const started = lines.findIndex((line) => line !== '---' && !/^\s*(?:#.*)?$/.test(line));
  const second = lines.findIndex((line, index) => started >= 0 && index > started && /^---(?:\s|$)/.test(line));
  const reason = started < 0 ? 'the file is empty' : second >= 0 ? 'a second document starts here' : undefined;
  if (reason === undefined) return;
  // As the parser words it.
  const place = `in "${source.absoluteRef}" (${Math.max(second, 0) + 1}:1)`;
  throw new YamlParseError(new Error(`${reason} ${place}`), source);
}

export type Problem = NormalizedProblem;
