import type { IncomingMessage } from 'node:http';

/** Names and addresses that no other site can point to this machine. */
const local = /^(?:localhost|[\w.-]+\.localhost|\d+\.\d+\.\d+\.\d+|\[[\da-f:.]+\])(?::\d+)?$/i;

/** Whether only this machine can reach an address. */
export const isLoopback = (host: string): boolean => /^(?:127\.|localhost$|::1$)/.test(host);

/** Requests that a browser sends by itself carry one of these, or none in browsers that do not know the header. */
const ownSites: ReadonlySet<unknown> = new Set([undefined, 'same-origin', 'none']);

/**
 * Why a request is refused that may show or change what the sandbox holds: a page of another site has sent it, or a
 * foreign name has led the browser here (DNS rebinding). Programs send none of the headers that are looked at.
 *
 * @param isExposed whether the sandbox listens on more than this machine, where its name may be any.
 */
export function foreignReason({ method, headers }: IncomingMessage, isExposed: boolean): string | undefined {
  const { host = '', origin } = headers;
  if (!isExposed && !local.test(host))
    return 'The sandbox listens on this machine alone. Call it by localhost or by an address.';
  if (method === 'GET' || method === 'HEAD') return undefined;
  const isOwn = ownSites.has(headers['sec-fetch-site']);
  const isOwnOrigin = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  return isOwn && isOwnOrigin ? undefined : 'A page of another site cannot change the sandbox.';
}
