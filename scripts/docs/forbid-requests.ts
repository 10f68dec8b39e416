/**
 * What one self-contained page needs: its own inline script and style, images, fonts and workers out of memory. No
 * address is allowed, so that nothing in the page, nor in a description of the contract, can fetch from anywhere.
 *
 * @see https://www.w3.org/TR/CSP3/#directives
 */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data: blob:',
  'worker-src blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * A page that the browser keeps from asking any host for anything.
 *
 * @throws {Error} when the page has no head to say so in, before anything that could ask.
 */
export function forbidRequests(page: string): string {
  const head = /<head[^>]*>\s*(?:<meta charset[^>]*>)?/i;
  if (!head.test(page)) throw new Error('The page has no <head>, so it cannot be kept from asking other hosts.');
  return page.replace(head, (start) => `${start}\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
