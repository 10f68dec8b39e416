import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveDocs } from '../../scripts/docs/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const documentOf = (summary: string): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    paths: { '/a': { get: { operationId: 'a', summary, responses: { 200: { description: 'ok' } } } } },
  });

/** As editors save: a new file takes the name of the old one. */
function replace(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

const read = async (url: string): Promise<string> => (await fetch(url)).text();

test('open pages hear of a change, and then show it; a broken change leaves what was there', async () => {
  const contract = join(folder, 'small.json');
  writeFileSync(contract, documentOf('Before'));
  const said: string[] = [];
  await using server = await serveDocs({ contract, base: '/x/', port: 0, say: (line) => said.push(line) });
  const page = `${server.url}operations/a.html`;
  expect(await read(page)).toContain('<h1>Before</h1>');
  expect(await read(page)).toContain('<script src="/x/__reload.js"></script>');
  expect(await read(`${server.url}__reload.js`)).toContain('EventSource');
  expect(await read(`${server.url}operations/a.md`)).toContain('# Before');
  expect((await fetch(`${server.url}nothing.html`)).status).toBe(404);

  const hearing = (await fetch(`${server.url}__changes`)).body?.pipeThrough(new TextDecoderStream()).getReader();
  await hearing?.read();
  for (const title of ['Replaced', 'Replaced again', 'After']) {
    replace(contract, documentOf(title));
    let heard = '';
    while (!heard.includes('data: changed')) heard += (await hearing?.read())?.value ?? '';
    expect(await read(page)).toContain(`<h1>${title}</h1>`);
  }

  writeFileSync(contract, '{');
  while (!said.some((line) => line.includes('cannot be read'))) await new Promise(setImmediate);
  expect(await read(page)).toContain('<h1>After</h1>');
  await hearing?.cancel();
});
