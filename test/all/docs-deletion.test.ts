import { expect, test } from 'vitest';
import { siteFiles, siteOf } from '../../scripts/docs/build-site.ts';
import { launchBrowser, serveFiles } from '../docs/browser.ts';

test('try-it deletes on another machine by the second click alone', async () => {
  const files = await siteFiles(siteOf({ base: '/' }));
  await using served = await serveFiles(files, '/');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const sent: string[] = [];
    await page.route('https://elsewhere.example/**', (route) => {
      sent.push(route.request().method());
      const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
      return route.fulfill({ json: { deleted: true }, headers: { ...headers, 'access-control-allow-methods': '*' } });
    });
    await page.goto(`${served.url}operations/deleteFile.html`);
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.locator('[name=server]').fill('https://elsewhere.example/v1');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.try-status', { hasText: 'This request goes to elsewhere.example.' }).waitFor();
    expect(sent).toEqual([]);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.try-status', { hasText: /^200/ }).waitFor();
    expect(sent).toContain('DELETE');
  } finally {
    await browser.close();
  }
});
