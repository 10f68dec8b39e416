import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingValues } from '../../scripts/build/missing-values.ts';
import { pagePath, reasonFor, whatDoesNotMove } from '../../scripts/ecosystem/what-does-not-move.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';

test('the page is current: `npm run ecosystem -- page` writes it', async () =>
  expect(readFileSync(fromRoot(pagePath), 'utf8')).toBe(await whatDoesNotMove()));

test('every missing value has a reason', async () => {
  const unexplained = (await missingValues()).filter(({ path, names }) => names.some((name) => !reasonFor(path, name)));
  expect(unexplained).toEqual([]);
});

test.for<{ path: string; name: string; want: RegExp }>([
  { path: 'index', name: 'BedrockOpenAI', want: /^Other vendors/ },
  { path: 'index', name: 'ComputerToolset', want: /^Drives other programs/ },
  { path: 'index', name: 'OAuthError', want: /^Other credentials/ },
  { path: 'resources/responses/ws', name: 'ResponsesWS', want: /^WebSockets/ },
  { path: 'lib/responses/responses-websocket-lane', name: 'positiveInteger', want: /^WebSockets/ },
  { path: 'lib/responses/ResponseAccumulator', name: 'accumulateResponse', want: /finalResponse/ },
  { path: 'helpers/responses-tool-runner', name: 'ResponsesToolRunner', want: /runTools/ },
  { path: 'resources/images', name: 'Images', want: /not in the contract/ },
])('the reason for $name of $path is its own', ({ path, name, want }) => {
  expect(reasonFor(path, name)).toMatch(want);
});
