/**
 * The content security policy of a self-contained page: inline script and style; images, fonts and workers from memory.
 * It allows no URL, so nothing in the page or in a description of the contract can load anything from a server.
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
 * Adds the content security policy, so that the browser sends no request for the page.
 *
 * @throws {Error} when the page has no `<head>` to put the policy in, before anything that could send a request.
 */
export function forbidRequests(page: string): string {
  const head = /<head[^>]*>\s*(?:<meta charset[^>]*>)?/i;
  if (!head.test(page)) throw new Error('The page has no <head>, so the content security policy cannot be added.');
  return page.replace(head, (start) => `${start}\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
