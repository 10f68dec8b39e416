import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteInBrowser, unfold, type SiteInBrowser } from '../docs/site-in-browser.ts';
import { axeViolations } from '../helpers/axe.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await siteInBrowser();
});
afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
});

const onPage: SiteInBrowser['onPage'] = (...args) => site.onPage(...args);
const chat = 'operations/createChatCompletion.html';

const kinds = [
  '',
  chat,
  'operations/createResponse.html',
  'operations/createResponse/streamed-text.html',
  'schemas/Response.html',
  'groups/fine-tuning.html',
  'guides/index.html',
  'guides/errors-and-retries.html',
  'reference/command.html',
  'guides/test-your-application.html',
  'changelog.html',
  'conformance.html',
  'conformance/aimock.html',
  'schemas.html',
  '404.html',
];

describe.for(kinds)('the page "%s"', (address) => {
  test.for([360, 800, 1400])('is not wider than a window of %i pixels, with everything unfolded', (width) =>
    onPage(
      address,
      async (page) => {
        await page.evaluate(unfold);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      },
      { viewport: { width, height: 800 } },
    ),
  );

  test.for(['light', 'dark'] as const)('has no fault that axe knows, in %s, with everything unfolded', (colorScheme) =>
    onPage(
      address,
      async (page) => {
        await page.evaluate(unfold);
        expect(await axeViolations(page)).toEqual([]);
      },
      { colorScheme, bypassCSP: true },
    ),
  );
});

test.for([360, 1280])('no button to copy covers code, in a window of %i pixels', (width) =>
  onPage(
    'index.html',
    async (page) => {
      for (const address of ['index.html', chat, 'guides/ci.html', 'schemas/Response.html']) {
        await page.goto(site.served.url + address);
        await page.evaluate(unfold);
        expect(await page.evaluate(coveredCode), address).toEqual([]);
      }
    },
    { viewport: { width, height: 800 } },
  ),
);

/** The buttons that stand before code, by their names. */
function coveredCode(): string[] {
  const buttons = [...document.querySelectorAll('.code .copy')].filter((button) => button.checkVisibility());
  return buttons.flatMap((button) => {
    const own = button.getBoundingClientRect();
    const code = button.parentElement?.querySelector('pre')?.getBoundingClientRect();
    const covers = !code || (own.bottom > code.top && own.top < code.bottom);
    return covers ? [button.getAttribute('aria-label') ?? ''] : [];
  });
}

test('no other host was asked, and the browser had nothing to complain about', () => {
  const own = new URL(site.served.url).origin;
  expect(site.requests.filter((url) => !url.startsWith(own))).toEqual([]);
  expect(site.complaints).toEqual([]);
});
