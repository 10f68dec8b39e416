import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createScript, type Sandbox } from '../../src/sandbox/index.ts';
import { axeViolations } from '../helpers/axe.ts';
import { launchBrowser } from '../docs/browser.ts';
import { form, start, type Ask } from '../sandbox/asking.ts';

const attack = (n: number): string =>
  `<script>trap(${n})</script>"><img src=x onerror="trap(${n})">javascript:trap(${n})`;
const brain = createScript([{ id: attack(1), match: { message: /^Say/ }, answer: attack(2) }]);
let [browser, sandbox, ask] = [] as unknown as [Browser, Sandbox, Ask];

beforeAll(async () => {
  browser = await launchBrowser();
  ({ sandbox, ask } = await start({ judge: true, brain }));
  await work();
});
afterAll(async () => {
  await browser.close();
  await sandbox.close();
});

/** Requests of all sorts, with attacks wherever a caller can put a text. */
async function work(): Promise<void> {
  await ask('POST /files', form('a', { filename: `${attack(3)}.txt` }));
  await ask('POST /vector_stores', { name: attack(4), metadata: { [attack(5).slice(0, 60)]: attack(6) } });
  const messages = [{ role: 'user', content: `Say ${attack(7)}` }];
  await ask('POST /chat/completions', { model: 'gpt-5.4-mini', messages, response_format: { type: 'json_object' } });
  await ask(`GET /files/${encodeURIComponent(attack(8))}?after=${encodeURIComponent(attack(9))}`);
  await ask('POST /moderations', { input: 'a', [attack(10)]: 1 }, { 'x-sandbox-project': attack(11) });
  sandbox.faults([{ kind: 'rate-limit', operations: [attack(12)], project: attack(13) }]);
}

/** A page that complains when anything is wrong in it. */
async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; complaints: string[]; close(): Promise<void> }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => request.url().startsWith(sandbox.page) || complaints.push(request.url()));
  await page.exposeFunction('trap', (which: number) => complaints.push(`attack ${which}`));
  await page.goto(sandbox.page + path);
  return { page, complaints, close: () => context.close() };
}

const views = ['', '?request=3', '?kind=vector%20store', `?kind=${encodeURIComponent(attack(14))}`];
test.for(
  views.flatMap((path) =>
    ([1280, 360] as const).flatMap((width) =>
      (['light', 'dark'] as const).map((scheme) => [path, width, scheme] as const),
    ),
  ),
)('"%s" at %i pixels, %s: accessible, not too wide, and no attack runs', async ([path, width, colorScheme]) => {
  // Without the policy, so that the escaping alone has to hold.
  const { page, complaints, close } = await open(path, {
    viewport: { width, height: 800 },
    colorScheme,
    bypassCSP: true,
  });
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => one.setAttribute('open', '')));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('it follows what happens, and what is open and in focus stays so', async () => {
  const { page, complaints, close } = await open('');
  const row = page.locator('#request-1');
  await row.locator('summary').press('Enter');
  await ask('GET /models');
  await page.locator('#request-6').waitFor();
  expect(await row.getAttribute('open')).toBe('');
  expect(await page.evaluate(() => document.activeElement?.closest('details')?.id)).toBe('request-1');
  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await page.getByRole('button', { name: 'Resume' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test.for([true, false])('with JavaScript %s, the keyboard works the buttons', async (javaScriptEnabled) => {
  const { page, complaints, close } = await open('', { javaScriptEnabled });
  const before = sandbox.clock.now();
  await page.getByRole('button', { name: '+ 1 hour' }).press('Enter');
  await page.getByText(new Date(before + 3_600_000).toISOString().slice(11, 19)).waitFor();
  await page.getByRole('button', { name: 'Clear all' }).press('Enter');
  await page.getByText('None: every request is answered').waitFor();
  await page.getByLabel('What goes wrong').selectOption('server-error');
  await page.getByLabel('How often').fill('2');
  await page.getByRole('button', { name: 'Add' }).press('Enter');
  await page.getByRole('button', { name: 'Remove the fault server-error' }).waitFor();
  expect([(await ask('GET /models')).status, (await ask('GET /models')).status]).toEqual([500, 500]);
  await page.getByText('Forget everything').click();
  await page.getByRole('button', { name: 'Reset now' }).press('Enter');
  await page.getByText('Nothing was asked yet.').waitFor();
  expect(sandbox.export()).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('a page of another site can press no button', async () => {
  const { page, close } = await open('');
  await page.route('http://evil.localhost/**', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Evil' }));
  await page.goto('http://evil.localhost/');
  await ask('POST /files', form('a'));
  const outcome = await page.evaluate(async (address) => {
    await fetch(address, { method: 'POST', mode: 'no-cors', body: new URLSearchParams({ do: 'reset' }) }).catch(
      () => {},
    );
    await fetch(`${address}__sandbox/reset`, { method: 'POST', mode: 'no-cors' }).catch(() => {});
    const read = await fetch(address).then(
      () => 'read',
      () => 'refused',
    );
    const sent = document.createElement('form');
    [sent.action, sent.method] = [address, 'post'];
    sent.innerHTML = '<input name="do" value="reset">';
    document.body.append(sent);
    sent.submit();
    return read;
  }, sandbox.page);
  await page.waitForURL(sandbox.page);
  expect(outcome).toBe('refused');
  expect(await page.locator('body').textContent()).toContain('A page of another site cannot change the sandbox.');
  expect(sandbox.export()).toHaveLength(1);
  await close();
});
