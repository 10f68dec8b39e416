import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatHtml } from '../../src/verify/report/html/page.ts';
import { axeViolations } from '../helpers/axe.ts';
import { hostileRun } from '../helpers/hostile-run.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const folder = mkdtempSync(join(tmpdir(), 'concord-html-'));
const file = join(folder, 'report.html');
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(executablePath))
    throw new Error(`${executablePath} is missing. Install Chromium, or name it by CHROMIUM.`);
  writeFileSync(file, formatHtml(hostileRun().report, { valueAt: () => ({ type: 'string' }) }));
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test.for([
  [1280, 'light'],
  [1280, 'dark'],
  [360, 'light'],
  [360, 'dark'],
] as const)('at %i pixels, %s: accessible, not too wide, offline, and no attack runs', async ([width, colorScheme]) => {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    offline: true,
    bypassCSP: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => request.url().startsWith('file:') || complaints.push(request.url()));
  await page.exposeFunction('trap', (which: number) => complaints.push(`attack ${which}`));
  await page.goto(pathToFileURL(file).href);
  await page.getByRole('button', { name: 'Open all' }).click();
  await page.getByRole('button', { name: 'Close all' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('search, filters and keys', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  const shown = page.locator('.cause:visible');
  const all = await shown.count();
  await page.keyboard.press('/');
  await page.keyboard.type('gnp.exe');
  expect(await shown.count()).toBeLessThan(all);
  expect(await page.getByRole('status').textContent()).toMatch(/^\d+ of \d+ causes$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  expect(await shown.first().evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true);
  await page.close();
});
