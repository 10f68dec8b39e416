import type { CaseRequest } from '../model/case.ts';
import { maskHeaders } from '../../wire/secrets.ts';
import { maskText } from '../transport/secrets.ts';
import { urlOf } from '../transport/send.ts';

/** The request as a command to paste. Keys come from environment variables and are not in the command. */
export function curlOf(baseUrl: string, request: CaseRequest, secrets: readonly string[] = []): string {
  const { method, headers, body, credentials } = request;
  const shown = { ...authorizationOf(credentials), ...maskHeaders(Object.entries(headers)) };
  const parts = [
    `curl -i -X ${method} ${quote(urlOf({ baseUrl }, request))}`,
    ...Object.entries(shown).map(
      ([name, value]) => `-H ${name === 'authorization' ? `"${name}: ${value}"` : quote(`${name}: ${value}`)}`,
    ),
    ...(body === undefined ? [] : [`--data-binary ${quote(body)}`]),
  ];
  return maskText(parts.join(' '), secrets);
}

function authorizationOf(credentials: CaseRequest['credentials']): Record<string, string> {
  if (credentials === 'none') return {};
  if (credentials === 'malformed') return { authorization: 'Basic Y29uY29yZA==' };
  return { authorization: `Bearer $${credentials === 'admin-key' ? 'CONCORD_ADMIN_KEY' : 'CONCORD_API_KEY'}` };
}

/** Quotes for a POSIX shell. */
const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
