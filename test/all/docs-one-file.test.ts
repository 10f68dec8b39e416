import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOneFile } from '../../scripts/docs/one-file/build-one-file.ts';
import { contract, operationNamed } from '../helpers/contract.ts';

const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
// The browser's own traffic must not be taken for the page's.
const quiet = ['quic', 'background-networking', 'component-update', 'sync'].map((feature) => `--disable-${feature}`);

let folder = '';
let browser: Browser | undefined;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  if (!existsSync(chromiumPath)) {
    throw new Error(
      `${chromiumPath} is missing. Install Chromium (Debian: apt-get install chromium), or name it by CHROMIUM.`,
    );
  }
  folder = mkdtempSync(join(tmpdir(), 'concord-docs-'));
  await buildOneFile(folder);
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  // Each wait ends with its test at the latest.
  page.setDefaultTimeout(0);
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(pathToFileURL(join(folder, 'reference.html')).href);
});

afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

test.for(contract.tags.map(({ name }) => name))('%s is in the menu', async (group) => {
  const entry = page.getByText(group, { exact: true }).first();
  await entry.waitFor();
  expect(await entry.isVisible()).toBe(true);
});

test('an operation is read from the menu to its parameters', async () => {
  await page.getByText('Chat', { exact: true }).first().click();
  await page.getByText('Create a chat completion').first().click();
  await page.getByRole('heading', { name: 'Create a chat completion' }).waitFor();
  await page.getByText('messages', { exact: true }).first().waitFor();
  await shoot('operation');
  expect(await page.getByText('/chat/completions').count()).toBeGreaterThan(0);
  expect(await page.getByText('The number of items in choices is n of the request (or else 1).').count()).toBe(1);
});

test('the search leads from a word to operations', async () => {
  // The index is made in the background, after the page has been shown.
  await page.getByText('Search Ctrl+K').click();
  await page.keyboard.type('embedding');
  const { description } = operationNamed('usageEmbeddings').operation;
  // The word that was found is marked, and so a part of its own.
  const [before = ''] = description.split('embedding');
  await page.getByText(before.trim()).first().waitFor();
  await shoot('search');
  expect(await page.getByText('/organization/usage/').count()).toBeGreaterThan(0);
});

test('nothing asked another host, and nothing was stopped from it', () => {
  expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
});

/** Pictures for people, where the run is told to keep them. */
async function shoot(name: string): Promise<void> {
  const shots = process.env['CONCORD_SCREENSHOTS'];
  if (shots) await page.screenshot({ path: join(shots, `docs-${name}.png`) });
}
