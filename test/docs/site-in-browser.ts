import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { siteFiles, siteOf } from '../../scripts/docs/build-site.ts';
import { imagesOf } from '../../scripts/docs/site/images.ts';
import { launchBrowser, serveFiles, type Served } from './browser.ts';

/** The site of this repository, served below a prefix, with a browser to look at it. */
export interface SiteInBrowser extends AsyncDisposable {
  readonly browser: Browser;
  readonly served: Served;
  readonly files: ReadonlyMap<string, string>;
  /** Every address that a page asked for. */
  readonly requests: readonly string[];
  /** What the browser complained about, by page. */
  readonly complaints: string[];
  /** Shows a page in a window of its own, which is closed behind the test. */
  readonly onPage: (
    address: string,
    act: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ) => Promise<void>;
}

export async function siteInBrowser(): Promise<SiteInBrowser> {
  const site = siteOf({ base: '/some/prefix/' });
  const files = await siteFiles(site);
  const all = new Map<string, string | Uint8Array>([...files, ...imagesOf(site.guides)]);
  const [browser, served] = await Promise.all([launchBrowser(), serveFiles(all, '/some/prefix/')]);
  const [requests, complaints]: [string[], string[]] = [[], []];
  return {
    browser,
    served,
    files,
    requests,
    complaints,
    async onPage(address, act, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1400, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
      const page = await context.newPage();
      // Each wait ends with its test at the latest.
      page.setDefaultTimeout(0);
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => complaints.push(`${address}: ${String(error)}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('the server responded with'))
          complaints.push(`${address}: ${message.text()}`);
      });
      await page.goto(served.url + address);
      await act(page);
      await context.close();
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await served[Symbol.asyncDispose]();
    },
  };
}

/** Opens all that is folded, also where only one of several may be open. To be run in a page. */
export function unfold(): void {
  for (const details of document.querySelectorAll('details')) {
    details.removeAttribute('name');
    details.open = true;
  }
}
