/** A request as it travels, in a form in which two can be compared. */
export interface Recorded {
  readonly method: string;
  /** Decoded by segment: `:` may be written as it is or escaped. @see https://www.rfc-editor.org/rfc/rfc3986#section-3.3 */
  readonly path: string;
  /** Decoded and sorted: the order of parameters says nothing. */
  readonly query: readonly string[];
  readonly authorization: string | null;
  readonly beta: string | null;
  readonly body: unknown;
}

export interface Recorder {
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly recorded: Recorded[];
}

/** Passes requests on to the network and keeps what was sent. */
export function createRecorder(): Recorder {
  const recorded: Recorded[] = [];
  return {
    recorded,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      // The official client asks a `data:` address whether forms are supported; nothing leaves the machine.
      if (request.url.startsWith('http')) recorded.push(await record(request.clone()));
      return fetch(request);
    },
  };
}

async function record(request: Request): Promise<Recorded> {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname.split('/').map(decodeURIComponent).join('/'),
    query: [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort(),
    authorization: request.headers.get('authorization'),
    beta: request.headers.get('openai-beta'),
    body: await bodyOf(request),
  };
}

async function bodyOf(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return partsOf(await request.formData());
  const text = await request.text();
  if (text === '') return undefined;
  return type.startsWith('application/json') ? JSON.parse(text) : text;
}

const partsOf = (form: FormData): Promise<unknown[]> =>
  Promise.all(
    [...form].map(async ([name, part]) =>
      typeof part === 'string'
        ? { name, value: part }
        : { name, filename: part.name, bytes: Buffer.from(await part.arrayBuffer()).toString('base64') },
    ),
  );
