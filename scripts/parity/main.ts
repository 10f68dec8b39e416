import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createSourceOf, type SourceNode } from '../../src/openapi/source-map.ts';
import { Failure } from '../lib/failure.ts';
import { fromRoot, root } from '../lib/paths.ts';
import { compareApis } from './compare/apis.ts';
import { installOfficial } from './install.ts';
import { judge, refuseUnknown } from './judge.ts';
import { readApis } from './read/api.ts';
import { officialVersion, readProgram } from './read/program.ts';
import { readRecorded } from './recorded.ts';
import { formatReport, type SourceOf } from './report.ts';
import { readWaivers } from './waivers.ts';

/**
 * `npm run parity`: the official client and ours, field by field; `npm run parity -- openai@latest` takes any other
 * version. Exits 1 where they differ without a waiver, and where a waiver does not apply.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [spec, ...others] = positionals;
  if (others.length > 0) throw new Failure(`npm run parity takes one version, but was given: ${args.join(' ')}`, 2);
  const waivers = readWaivers();
  const folder = spec === undefined ? root : await installOfficial(spec);
  const { official, ours } = readApis(readProgram(folder));
  const findings = compareApis(official, ours);
  // A newer version may have dropped a field: then its waiver is stale.
  if (spec === undefined) refuseUnknown(findings, waivers);
  const version = officialVersion(folder);
  const outcome = judge(findings, waivers, version, readRecorded());
  process.stdout.write(formatReport(outcome, version, sourceOfSchemas()));
  return outcome.open.length + outcome.stale.length > 0 ? 1 : 0;
}

function sourceOfSchemas(): SourceOf {
  const map = JSON.parse(readFileSync(fromRoot('generated/source-map.json'), 'utf8')) as SourceNode;
  const sourceOf = createSourceOf(map);
  const { schemas } = map['components'] as { readonly schemas: SourceNode };
  return (schema) => (schema in schemas ? sourceOf(`/components/schemas/${schema}`) : undefined);
}
