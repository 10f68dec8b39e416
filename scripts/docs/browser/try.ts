import { make } from './make.ts';
import { commandOf, requestFrom, warningOf, type Prepared, type TryRequest } from './try-request.ts';

window.concordTry = () => {
  const dialog = document.querySelector<HTMLDialogElement>('#try-dialog') ?? build();
  dialog.showModal();
};

/** Starts the server that the samples are written for. */
const sandboxCommand = 'npx openai-concord-cli sandbox --seed examples';

/** The key is a variable of this page. It is not stored, and gone with the page. */
let key = '';
let stop: AbortController | undefined;

function build(): HTMLDialogElement {
  const request = JSON.parse(document.querySelector('#try-data')?.textContent ?? '{}') as TryRequest;
  const answer = make('div', { class: 'try-answer', role: 'region', 'aria-label': 'Answer', tabindex: '0' });
  const status = make('p', { class: 'try-status', role: 'status' });
  const form = make('form', { method: 'dialog' }, ...inputsOf(request), buttons(), status, answer);
  const dialog = make(
    'dialog',
    { id: 'try-dialog', 'aria-labelledby': 'try-title' },
    make('h2', { id: 'try-title' }, 'Try it'),
    make('p', { class: 'try-route' }, `${request.method} ${request.path}`),
    form,
  );
  document.body.append(dialog);
  wire(dialog, form, request, { status, answer });
  return dialog;
}

function inputsOf({ admin, parameters, body, files }: TryRequest): HTMLElement[] {
  const server = make('input', { name: 'server', type: 'url', value: serverOf(), required: '', list: 'servers' });
  const own = admin ? 'sk-admin-sandbox' : 'sk-sandbox';
  const secret = { name: 'key', type: 'password', autocomplete: 'off', value: own };
  return [
    field('Server', server, 'A sandbox with the ids of the samples: ', make('code', {}, sandboxCommand)),
    make('datalist', { id: 'servers' }, ...servers.map((value) => make('option', { value }))),
    field(
      'Key',
      make('input', secret),
      `That of the sandbox is ${own}. A key is kept in this page only, until you leave it.`,
    ),
    ...parameters.map(({ name, in: where, required, example }) => {
      const value = textOf(example);
      const input = make('input', { name: `${where}:${name}`, value: required ? value : '', placeholder: value });
      return field(make('code', {}, required ? name : `${name} (optional)`), input);
    }),
    ...(body === undefined ? [] : [field('Body', bodyInput(body))]),
    ...files.map((name) => field(`File: ${name}`, make('input', { name: `file:${name}`, type: 'file' }))),
  ];
}

const bodyInput = (body: unknown): HTMLElement =>
  make('textarea', { name: 'body', rows: '10', spellcheck: 'false' }, JSON.stringify(body, null, 2));

const buttons = (): HTMLElement =>
  make(
    'div',
    { class: 'try-buttons' },
    make('button', { type: 'submit', class: 'primary' }, 'Send'),
    make('button', { type: 'button', class: 'stop', disabled: '' }, 'Stop'),
    make('button', { type: 'button', class: 'as-curl' }, 'Copy as cURL'),
    make('button', { type: 'button', class: 'close' }, 'Close'),
  );

interface Shown {
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
}

function wire(dialog: HTMLDialogElement, form: HTMLFormElement, request: TryRequest, shown: Shown): void {
  const prepare = (): Prepared | undefined => {
    const data = new FormData(form);
    key = String(data.get('key') ?? '');
    try {
      return requestFrom(request, data);
    } catch (error) {
      shown.status.textContent = (error as Error).message;
      return undefined;
    }
  };
  let warned = '';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const prepared = prepare();
    if (!prepared) return;
    const warning = warningOf(prepared);
    const isWarned = warned === prepared.url;
    warned = prepared.url;
    if (warning === undefined || isWarned) void send(form, prepared, shown);
    else shown.status.textContent = warning;
  });
  form.querySelector('.stop')?.addEventListener('click', () => stop?.abort());
  form.querySelector('.close')?.addEventListener('click', () => dialog.close());
  form.querySelector('.as-curl')?.addEventListener('click', () => {
    const prepared = prepare();
    if (!prepared) return;
    void navigator.clipboard.writeText(commandOf(request, prepared)).then(
      () => (shown.status.textContent = 'Copied.'),
      () => (shown.answer.textContent = commandOf(request, prepared)),
    );
  });
  dialog.addEventListener('close', () => stop?.abort());
}

/** Sends the request, and shows the answer as it arrives. */
async function send(
  form: HTMLFormElement,
  { url, method, headers, body }: Prepared,
  { status, answer }: Shown,
): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>('.stop');
  stop = new AbortController();
  button?.removeAttribute('disabled');
  answer.textContent = '';
  status.textContent = 'Sending …';
  const started = performance.now();
  try {
    const response = await fetch(url, {
      method,
      headers: key === '' ? headers : { ...headers, authorization: `Bearer ${key}` },
      ...(body !== undefined && { body }),
      signal: stop.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A redirect must not carry the key to another server.
      redirect: 'error',
    });
    status.textContent = `${response.status} ${response.statusText}, ${Math.round(performance.now() - started)} ms, ${response.headers.get('content-type') ?? 'no content'}`;
    await show(response, answer);
  } catch (error) {
    status.textContent = stop.signal.aborted
      ? 'Stopped.'
      : `No answer could be read: ${(error as Error).message}. Is the server running, and does it allow requests from this page (CORS)? The sandbox does: ${sandboxCommand}. Or copy the request as cURL.`;
  } finally {
    button?.setAttribute('disabled', '');
  }
}

async function show(response: Response, answer: HTMLElement): Promise<void> {
  const isJson = response.headers.get('content-type')?.includes('application/json') === true;
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) answer.append(part.value);
  if (!isJson) return;
  try {
    answer.textContent = JSON.stringify(JSON.parse(answer.textContent ?? ''), null, 2);
  } catch {
    /* What is not JSON stays as it came. */
  }
}

const servers = ['http://127.0.0.1:4020/v1', 'http://127.0.0.1:4010/v1', 'https://api.openai.com/v1'];

/** Pages that the mock or the sandbox serves send to it; others to where it listens by default. */
const serverOf = (): string =>
  location.pathname.startsWith('/docs/') && location.hostname === '127.0.0.1'
    ? `${location.origin}/v1`
    : 'http://127.0.0.1:4020/v1';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const field = (label: Node | string, input: HTMLElement, ...hint: readonly (Node | string)[]): HTMLElement =>
  make('label', {}, make('span', {}, label), input, ...(hint.length === 0 ? [] : [make('small', {}, ...hint)]));
