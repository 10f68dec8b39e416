/** The request of a page, as its data block has it. */
export interface TryRequest {
  readonly method: string;
  readonly path: string;
  readonly admin: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly example: unknown;
  }[];
  readonly mediaType?: string;
  readonly body?: unknown;
  readonly files: readonly string[];
}

/** A request that can be sent, without the key. */
export interface Prepared {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

/**
 * The request that a form describes.
 *
 * @throws {Error} when the server is not a URL, or the body is not JSON.
 */
export function requestFrom(request: TryRequest, data: FormData): Prepared {
  const server = String(data.get('server') ?? '');
  if (!/^https?:\/\/[^/]/.test(server)) throw new Error(`The server is not a valid URL: ${server}`);
  const values = (where: string): [string, string][] =>
    request.parameters.flatMap(({ name, in: place }) => {
      const value = String(data.get(`${place}:${name}`) ?? '');
      return place === where && value !== '' ? [[name, value]] : [];
    });
  const path = request.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(data.get(`path:${name}`) ?? '')),
  );
  const query = new URLSearchParams(values('query').flatMap(spread));
  const body = bodyOf(request, data);
  return {
    url: `${server.replace(/\/+$/, '')}${path}${query.size > 0 ? `?${query}` : ''}`,
    method: request.method,
    headers: {
      ...Object.fromEntries(values('header')),
      ...(typeof body === 'string' && { 'content-type': request.mediaType ?? 'application/json' }),
    },
    ...(body !== undefined && { body }),
  };
}

/** What to say before a request that changes something leaves this machine. Undefined if nothing has to be said. */
export function warningOf({ url, method }: Pick<Prepared, 'url' | 'method'>): string | undefined {
  const { hostname } = new URL(url);
  if (method === 'GET' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)) return undefined;
  const what = method === 'DELETE' ? 'It deletes for real' : 'It is carried out for real, and can cost money';
  return `This request goes to ${hostname}. ${what}. Press Send again to send it.`;
}

/** A list is written as JSON, and sent as one pair per item; an object as one per member. */
function spread([name, text]: [string, string]): [string, string][] {
  if (!/^[[{]/.test(text)) return [[name, text]];
  try {
    const value = JSON.parse(text) as object;
    if (Array.isArray(value)) return value.map((item) => [name, String(item)]);
    return Object.entries(value).map(([key, item]) => [`${name}[${key}]`, String(item)]);
  } catch {
    return [[name, text]];
  }
}

function bodyOf(request: TryRequest, data: FormData): string | FormData | undefined {
  if (request.body === undefined) return undefined;
  const text = String(data.get('body') ?? '');
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`The body is not valid JSON: ${(error as Error).message}`, { cause: error });
  }
  if (request.mediaType !== 'multipart/form-data') return text;
  const form = new FormData();
  for (const [name, content] of Object.entries(value)) {
    const file = data.get(`file:${name}`);
    if (request.files.includes(name))
      form.append(name, isChosen(file) ? file : new File([String(content)], 'example.jsonl'));
    else for (const [key, item] of pairsOf(name, content)) form.append(key, item);
  }
  return form;
}

const isChosen = (file: FormDataEntryValue | null): file is File => file instanceof File && file.size > 0;

const pairsOf = (name: string, value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, item]) => [Array.isArray(value) ? `${name}[]` : `${name}[${key}]`, String(item)])
    : [[name, String(value)]];

/** The request as a command, with the variable of the key in its place. */
export function commandOf({ admin }: TryRequest, { url, method, headers, body }: Prepared): string {
  const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const parts =
    typeof body === 'string'
      ? [`-d ${quote(body)}`]
      : body
        ? [...body].map(
            ([name, value]) => `-F ${quote(`${name}=${typeof value === 'string' ? value : `@${value.name}`}`)}`,
          )
        : [];
  return [
    `curl -X ${method} ${quote(url)}`,
    `-H "Authorization: Bearer $${admin ? 'OPENAI_ADMIN_KEY' : 'OPENAI_API_KEY'}"`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...parts,
  ].join(' \\\n  ');
}
