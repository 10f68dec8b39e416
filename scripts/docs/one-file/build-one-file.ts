import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContract } from '../../lib/contract.ts';
import { fromRoot, shown } from '../../lib/paths.ts';
import { runTool, tools } from '../../lib/run-command.ts';
import { forbidRequests } from './forbid-requests.ts';
import { inlineLogo } from './inline-logo.ts';
import { withRelations } from './with-relations.ts';

/** Writes the API reference as one `reference.html` into a folder. Returns its path. */
export async function buildOneFile(folder: string = fromRoot('dist/docs')): Promise<string> {
  process.env.REDOCLY_TELEMETRY = 'off';
  process.env.REDOCLY_SUPPRESS_UPDATE_NOTICE = 'true';
  mkdirSync(folder, { recursive: true });
  const [file, input] = [join(folder, 'reference.html'), join(folder, '.reference.json')];
  writeFileSync(input, JSON.stringify(withRelations(readContract())));
  try {
    await runTool(tools.redocly, ['build-docs', input, '--inlineBundle', '--output', file]);
  } finally {
    rmSync(input);
  }
  writeFileSync(file, forbidRequests(inlineLogo(readFileSync(file, 'utf8'))));
  return shown(file);
}
