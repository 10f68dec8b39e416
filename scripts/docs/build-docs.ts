import { fromRoot, shown } from '../lib/paths.ts';
import { runTool, tools } from '../lib/run-command.ts';

/** Writes `dist/docs/index.html` and answers its path. */
export async function buildDocs(): Promise<string> {
  process.env.REDOCLY_TELEMETRY = 'off';
  process.env.REDOCLY_SUPPRESS_UPDATE_NOTICE = 'true';
  const file = fromRoot('dist/docs/index.html');
  await runTool(tools.redocly, ['build-docs', fromRoot('generated/openapi.json'), '--inlineBundle', '--output', file]);
  return shown(file);
}
