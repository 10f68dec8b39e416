import { requireSize, type Fetched } from './fetched.ts';
import { InputError } from './input-error.ts';

/** In ms. */
const longest = 60_000;

/** @throws {InputError} when the server does not answer with the document. */
export async function fromUrl(source: string, fetch: typeof globalThis.fetch = globalThis.fetch): Promise<Fetched> {
  const label = withoutSecrets(source);
  const { url, headers } = withCredentials(source);
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(longest) }).catch((error: unknown) => {
    throw new InputError(`${label} cannot be fetched: ${reasonOf(error)}.`);
  });
  if (!response.ok) throw new InputError(`${label} cannot be fetched: the server answers ${response.status}.`);
  requireSize(label, Number(response.headers.get('content-length') ?? 0));
  return { text: await textOf(response, label), label };
}

/** `fetch` takes no user name and password in a URL. */
function withCredentials(source: string): { url: URL; headers: Record<string, string> } {
  const url = new URL(source);
  const { username, password } = url;
  [url.username, url.password] = ['', ''];
  const pair = [username, password].map(decodeURIComponent).join(':');
  return { url, headers: username === '' ? {} : { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } };
}

/** Reads no further than the size that is allowed. */
async function textOf(response: Response, label: string): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    requireSize(label, bytes);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

const reasonOf = (error: unknown): string => {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
};

/** User names, passwords and queries can be secrets. */
function withoutSecrets(source: string): string {
  if (!URL.canParse(source)) throw new InputError(`${source.replace(/\?.*$/, '')} is not a valid URL.`);
  const { origin, pathname } = new URL(source);
  return origin + pathname;
}
