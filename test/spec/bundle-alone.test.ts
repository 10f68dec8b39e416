import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { tools } from '../../scripts/lib/run-command.ts';
import { run } from '../helpers/repository.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-bundle-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the bundle alone, without plugin or configuration, passes the strictest ruleset', async () => {
  copyFileSync(fromRoot('generated/openapi.json'), join(folder, 'openapi.json'));
  const redocly = fromRoot('node_modules', tools.redocly);
  const options = ['--extends', 'recommended-strict', '--format', 'json'];
  const { code, stdout, stderr } = await run(process.execPath, [redocly, 'lint', 'openapi.json', ...options], {
    cwd: folder,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const { totals, problems } = JSON.parse(stdout) as { totals: object; problems: readonly object[] };
  expect(problems).toEqual([]);
  expect(totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
});
