import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { axeViolations } from '../helpers/axe.ts';
import { serveFiles, type Served } from '../docs/browser.ts';
import { hostileDocument } from '../docs/hostile.ts';
import { sandboxForSamples } from '../docs/samples-sandbox.ts';
import { siteInBrowser, unfold, type SiteInBrowser } from '../docs/site-in-browser.ts';
import { filesOf, pagesOf } from '../docs/site.ts';

let site: SiteInBrowser;
let hostile: Served;
let sandbox: Sandbox;
let hostilePages: string[];

beforeAll(async () => {
  const hostileFiles = await filesOf(hostileDocument);
  hostilePages = pagesOf(hostileFiles).map(([address]) => address);
  [site, hostile, sandbox] = await Promise.all([siteInBrowser(), serveFiles(hostileFiles, '/'), sandboxForSamples()]);
});
afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  await hostile?.[Symbol.asyncDispose]();
  await sandbox?.close();
});

const onPage: SiteInBrowser['onPage'] = (...args) => site.onPage(...args);
const chat = 'operations/createChatCompletion.html';

test('a reader goes from the start to an operation, and to the next one', () =>
  onPage('', async (page) => {
    await page.locator('.groups summary', { hasText: 'Files' }).first().click();
    await page.getByRole('main').getByRole('link', { name: 'Upload a file' }).click();
    await page.getByRole('heading', { level: 1, name: 'Upload a file' }).waitFor();
    expect(await page.locator('nav [aria-current=page]').innerText()).toContain('Upload a file');
    await page.getByRole('link', { name: /^Next/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Retrieve a file' }).waitFor();
  }));

test('a word in the filter leaves the schemas that have it, and Enter opens the first', () =>
  onPage('schemas.html', async (page) => {
    const rows = page.locator('.names > li:visible');
    const all = await rows.count();
    const field = page.getByRole('searchbox', { name: 'Filter schemas' });
    await field.fill('tool chunk');
    const names = await rows.locator('a').allInnerTexts();
    expect(names.length).toBeLessThan(all);
    expect(names).toContain('ChatCompletionMessageToolCallChunk');
    expect(await page.getByRole('status').first().innerText()).toBe(`${names.length} of ${all} schemas`);
    expect(await page.locator('.letters').isVisible()).toBe(false);
    expect(await page.locator('.schemas h2:visible').count()).toBeLessThanOrEqual(names.length);
    await field.fill('');
    expect(await rows.count()).toBe(all);
    await field.fill('toolcallchunk');
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'ChatCompletionMessageToolCallChunk' }).waitFor();
  }));

test('without scripts there is no filter, and every schema', () =>
  onPage(
    'schemas.html',
    async (page) => {
      expect(await page.locator('#filter').isVisible()).toBe(false);
      expect(await page.locator('.names > li:visible').count()).toBeGreaterThan(700);
    },
    { javaScriptEnabled: false },
  ));

test('a member of a union unfolds, and its fields with it', () =>
  onPage(chat, async (page) => {
    const name = page.locator('[id="body.messages~user.name"]');
    expect(await name.isVisible()).toBe(false);
    await page.locator('[id="body.messages~user"] > summary').click();
    await name.waitFor({ state: 'visible' });
  }));

test('a link to a field opens what is around it, and goes there', () =>
  onPage(`${chat}#body.messages~user.content`, async (page) => {
    const field = page.locator('[id="body.messages~user.content"]');
    await field.waitFor({ state: 'visible' });
    expect(await field.evaluate((element) => Math.abs(element.getBoundingClientRect().top) < innerHeight)).toBe(true);
  }));

test('the list of sections stays in sight, goes to a section and marks it', () =>
  onPage(chat, async (page) => {
    const sections = page.getByRole('navigation', { name: 'On this page' });
    await sections.getByRole('link', { name: 'Errors' }).click();
    await sections.locator('[aria-current]', { hasText: 'Errors' }).waitFor();
    const places = await page.evaluate(() =>
      ['.toc', '#errors'].map((selector) => document.querySelector(selector)?.getBoundingClientRect()),
    );
    expect(places[0]?.bottom).toBeLessThan(places[1]?.top ?? 0);
    expect(places[1]?.top).toBeLessThan(200);
  }));

test('the chosen language is kept on the next page', () =>
  onPage(chat, async (page) => {
    await page.getByRole('radio', { name: 'Python' }).check();
    await page.getByText('from openai import OpenAI').waitFor({ state: 'visible' });
    await page.goto(`${site.served.url}operations/listModels.html`);
    await page.getByText('from openai import OpenAI').waitFor({ state: 'visible' });
    expect(await page.getByRole('radio', { name: 'Python' }).isChecked()).toBe(true);
  }));

test('copied code is the sample, and it is said aloud', () =>
  onPage('operations/deleteFile.html', async (page) => {
    await page.getByRole('button', { name: /cURL$/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#said', { hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'curl -X DELETE https://api.openai.com/v1/files/file-8KqLm3vXzTn2RbYp \\\n  -H "Authorization: Bearer $OPENAI_API_KEY"',
    );
  }));

test('a copied stream has what is shown as an ellipsis', () =>
  onPage('operations/createChatCompletion/streamed-text.html', async (page) => {
    await page.locator('.code', { hasText: 'data:' }).first().hover();
    await page.locator('.panel:visible .code:has-text("data:") .copy').click();
    await page.locator('#said', { hasText: 'Copied' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('data: [DONE]');
    expect(text.match(/"system_fingerprint"/g)?.length).toBeGreaterThan(5);
  }));

test('copied code of a guide is the program, without what it prints', () =>
  onPage('guides/paging.html', async (page) => {
    await page
      .getByRole('button', { name: /^Copy: TypeScript/ })
      .first()
      .click();
    await page.locator('#said', { hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^import OpenAI[^]*filename\);$/);
    expect(await page.locator('.output').first().innerText()).toContain('file-');
  }));

test('"Copy page" copies the Markdown twin', () =>
  onPage('operations/deleteFile.html', async (page) => {
    await page.getByRole('button', { name: 'Copy page' }).click();
    await page.locator('#said', { hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.files.get('operations/deleteFile.md'));
  }));

test('a chosen theme is there before the first paint of the next page', () =>
  onPage(chat, async (page) => {
    await page.getByRole('button', { name: 'Theme: system' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
    await page.goto(`${site.served.url}operations/listModels.html`);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(16, 16, 20)');
  }));

test('the search is opened, used and left by keyboard alone', () =>
  onPage('', async (page) => {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search' }).waitFor();
    await page.keyboard.type('delte file');
    await page
      .getByRole('option', { name: /Delete a file/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Delete a file' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search' }).fill('qqzzqq');
    await page.getByRole('link', { name: 'See the guides' }).waitFor();
    await page.getByRole('combobox', { name: 'Search' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox', { name: 'Search' }).isVisible()).toBe(false);
  }));

test('a missing address at any depth has a page with styles, guides and search', () =>
  onPage('operations/no/such/page.html', async (page) => {
    await page.getByRole('button', { name: 'search', exact: true }).click();
    await page.getByRole('combobox', { name: 'Search' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'All guides' }).click();
    await page.getByRole('heading', { level: 1, name: 'Guides' }).waitFor();
    expect(page.url()).toBe(`${site.served.url}guides/index.html`);
  }));

describe('try-it', () => {
  const attempt = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.locator('[name=server]').fill(sandbox.url);
  };

  test('works with the key and the ids that it shows', () =>
    onPage('operations/getThread.html', async (page) => {
      await attempt(page);
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.locator('.try-status', { hasText: /^200/ }).waitFor();
      expect(await page.locator('.try-answer').innerText()).toContain('"object": "thread"');
    }));

  test('sends the request of the page, and shows the answer', () =>
    onPage('operations/retrieveModel.html', async (page) => {
      await attempt(page);
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.locator('.try-status', { hasText: /^200/ }).waitFor();
      expect(await page.locator('.try-answer').innerText()).toContain('"object": "model"');
    }));

  test('shows a stream, and a refusal', () =>
    onPage(chat, async (page) => {
      await attempt(page);
      await page
        .getByLabel('Body')
        .fill('{"model":"gpt-5.4-mini","messages":[{"role":"user","content":"Hi"}],"stream":true}');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.locator('.try-answer', { hasText: '[DONE]' }).waitFor();
      await page.locator('[name=body]').fill('{}');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.locator('.try-status', { hasText: /^400/ }).waitFor();
      expect(await page.locator('.try-answer').innerText()).toContain('invalid_request_error');
    }));

  test('keeps the key nowhere: not in storage, not in the command', () =>
    onPage('operations/retrieveModel.html', async (page) => {
      await attempt(page);
      await page.locator('[name=key]').fill('sk-secret');
      await page.getByRole('button', { name: 'Copy as cURL' }).click();
      await page.locator('.try-status', { hasText: 'Copied.' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Bearer $OPENAI_API_KEY');
      const kept = await page.evaluate(() =>
        JSON.stringify({
          ...localStorage,
          ...sessionStorage,
          cookie: document.cookie,
          html: document.documentElement.outerHTML,
        }),
      );
      expect(kept).not.toContain('sk-secret');
    }));

  test('says what to do when no server answers', () =>
    onPage('operations/listModels.html', async (page) => {
      await page.getByRole('button', { name: 'Try it' }).click();
      await page.locator('[name=server]').fill('http://127.0.0.1:9/v1');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.locator('.try-status', { hasText: 'Is the server running' }).waitFor();
      // The browser tells of the refused connection, and of nothing else.
      expect(site.complaints.splice(0)).toEqual([expect.stringContaining('net::ERR_')]);
    }));
});

test('without JavaScript everything is there: all languages, all fields, the menu', () =>
  onPage(
    chat,
    async (page) => {
      expect(await page.locator('.panel:visible').count()).toBeGreaterThanOrEqual(5);
      expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
      await page.locator('[id="body.messages~user"] > summary').click();
      await page.locator('[id="body.messages~user.name"]').waitFor({ state: 'visible' });
    },
    { javaScriptEnabled: false },
  ));

test.for(['light', 'dark'] as const)('search and try-it have no fault that axe knows, in %s', (colorScheme) =>
  onPage(
    chat,
    async (page) => {
      await page.getByRole('button', { name: 'Try it' }).click();
      await page.locator('[name=server]').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close' }).click();
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search' }).waitFor();
      await page.keyboard.type('file');
      await page.getByRole('option').first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
    },
    { colorScheme, bypassCSP: true },
  ),
);

test('nothing of a hostile contract runs', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  const sprung: unknown[] = [];
  await page.exposeFunction('trap', (number: unknown) => sprung.push(number));
  page.on('dialog', (dialog) => sprung.push(dialog.message()));
  for (const address of hostilePages) {
    await page.goto(hostile.url + encodeURI(address));
    await page.evaluate(unfold);
    for (const link of await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href)))
      expect(new URL(link).protocol, address).toMatch(/^https?:$/);
  }
  await page.goto(hostile.url);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).fill('script');
  await page.getByRole('option').first().waitFor();
  await context.close();
  expect(hostilePages.length).toBeGreaterThan(20);
  expect(sprung).toEqual([]);
});

test('no other host was asked, and the browser had nothing to complain about', () => {
  const own = new URL(site.served.url).origin;
  expect(
    site.requests.filter(
      (url) =>
        !url.startsWith(own) && !url.startsWith(new URL(sandbox.url).origin) && !url.startsWith('http://127.0.0.1:9/'),
    ),
  ).toEqual([]);
  expect(site.complaints).toEqual([]);
});
