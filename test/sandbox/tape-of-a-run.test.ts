import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createScript } from '../../src/sandbox/brain/script/script.ts';
import { createTape } from '../../src/sandbox/brain/tape/tape.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { concord } from '../helpers/concord.ts';
import { asking } from './asking.ts';

interface Entry {
  readonly request: { readonly method: string; readonly url: string; readonly postData?: { readonly text: string } };
  readonly response: { readonly status: number; readonly content: { readonly text: string } };
}

/** What was said, or spoken. */
function saidIn(text: string): string {
  const { content, audio } = JSON.parse(text).choices[0].message;
  return content ?? audio.transcript;
}

/** The calls whose answer is one completion. */
const isChat = ({ request: { method, url }, response: { status, content } }: Entry): boolean =>
  method === 'POST' && url.endsWith('/chat/completions') && status === 200 && content.text.startsWith('{');

test('what `concord verify --record` writes is a tape: it says the same again, and has no key in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tape-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'run.har');
  const sequence = Array.from({ length: 1000 }, (_, index) => `Recorded answer ${index}.`);
  await using server = await createSandbox({ brain: createScript([{ sequence }]) });
  const key = 'sk-recorded-secret-1';
  const asked = ['--group', 'Chat', '--phases', 'examples', '--allow-writes', '--record', file];
  await concord(folder, 'verify', '--target', server.url, '--api-key', key, ...asked);
  const har = readFileSync(file, 'utf8');
  expect(har).not.toContain(key);
  const recorded = (JSON.parse(har).log.entries as Entry[]).filter(isChat);
  expect(recorded.length).toBeGreaterThan(2);

  await using player = await createSandbox({ brain: createTape(har) });
  const ask = asking(player);
  for (const { request, response } of recorded) {
    const { text } = await ask('POST /chat/completions', request.postData?.text ?? '');
    expect(saidIn(response.content.text)).toMatch(/^Recorded /);
    expect(saidIn(text)).toBe(saidIn(response.content.text));
  }
});
