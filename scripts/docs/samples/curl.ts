import { encodeQuery } from '../../../src/verify/cases/encode.ts';
import type { SampleBody, SampleCall } from './calls.ts';

/** A call as a command of a POSIX shell. The key comes from the environment. */
export function curlSample(call: SampleCall, baseUrl: string): string {
  const { operation, body } = call;
  return [
    ['curl', ...flagsOf(call), quoteUrl(urlOf(call, baseUrl))].join(' '),
    `-H "Authorization: Bearer $${operation.admin ? 'OPENAI_ADMIN_KEY' : 'OPENAI_API_KEY'}"`,
    ...call.headers.map(({ name, value }) => `-H ${quote(`${name}: ${String(value)}`)}`),
    ...(body ? bodyOf(body) : []),
  ].join(' \\\n  ');
}

function flagsOf({ operation, body, isStream }: SampleCall): string[] {
  const method = operation.method === (body ? 'POST' : 'GET') ? [] : ['-X', operation.method];
  const stream = isStream ? ['-N'] : [];
  return [...stream, ...method, ...(operation.answer.kind === 'binary' ? ['--output', 'content'] : [])];
}

function urlOf({ operation, path, query }: SampleCall, baseUrl: string): string {
  const template = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path.find((each) => each.name === name)?.value ?? '')),
  );
  const search = new URLSearchParams(
    query.flatMap(({ name, value }) => encodeQuery({ name }, value)).map((pair) => [...pair]),
  );
  return `${baseUrl.replace(/\/$/, '')}${template}${query.length > 0 ? `?${search.toString()}` : ''}`;
}

function bodyOf({ mediaType, value, files }: SampleBody): string[] {
  if (mediaType !== 'multipart/form-data')
    return [`-H ${quote(`Content-Type: ${mediaType}`)}`, `-d ${quote(JSON.stringify(value, null, 2))}`];
  return Object.entries(value as object).flatMap(([field, content]) => {
    const file = files[field];
    return file
      ? [`-F ${quote(`${field}=@${file.name}`)}`]
      : formParts(field, content).map((part) => `-F ${quote(part)}`);
  });
}

function formParts(field: string, content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap((item) => formParts(`${field}[]`, item));
  if (typeof content === 'object' && content !== null)
    return Object.entries(content).flatMap(([key, item]) => formParts(`${field}[${key}]`, item));
  return [`${field}=${String(content)}`];
}

/** A word of a POSIX shell. Nothing has a meaning in single quotes, the single quote itself excepted. */
const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

const quoteUrl = (url: string): string => (/^[\w:/.@%-]+$/.test(url) ? url : quote(url));
