import { expect, test } from 'vitest';
import { forbidRequests } from '../../scripts/docs/forbid-requests.ts';
import { inlineLogo } from '../../scripts/docs/inline-logo.ts';

test('the policy comes before anything that could send a request', () => {
  expect(forbidRequests('<html><head lang="en">\n  <meta charset="utf8" /><script src="x.js"></script></head></html>'))
    .toMatchInlineSnapshot(`
      "<html><head lang="en">
        <meta charset="utf8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data: blob:; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"><script src="x.js"></script></head></html>"
    `);
});

test('a page without a head is rejected', () => {
  expect(() => forbidRequests('<p>Hi</p>')).toThrow('The page has no <head>');
});

test('the page contains both sizes of the logo', () => {
  const page = inlineLogo('`https://cdn.redoc.ly/redoc/logo-mini-full.svg`:`https://cdn.redoc.ly/redoc/logo-mini.svg`');
  expect(page).not.toContain('https:');
  expect(page.match(/`data:image\/svg\+xml,%3Csvg[^`<>"]*`/g)).toHaveLength(2);
});
