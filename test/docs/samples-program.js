// Runs modules one after the other, each against the sandbox in OPENAI_BASE_URL as it was at its start, and prints as
// JSON what each one sent and how it ended. Arguments: the file of our client, then the modules.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const [client, ...modules] = process.argv.slice(2);
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'openai-concord' ? { url: pathToFileURL(client).href, shortCircuit: true } : next(specifier, context),
});

const { fetch } = globalThis;
let sent = [];
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const isForm = (request.headers.get('content-type') ?? '').startsWith('multipart/');
  const body = isForm ? undefined : await request.clone().text();
  sent.push({ method: request.method, url: request.url, headers: Object.fromEntries(request.headers), body });
  return fetch(request);
};

const { log } = console;
const reset = new URL('/__sandbox/reset', process.env.OPENAI_BASE_URL);
for (const file of modules) {
  await fetch(reset, { method: 'POST' });
  sent = [];
  let printed = 0;
  console.log = () => {
    printed += 1;
  };
  let error;
  try {
    await import(pathToFileURL(file).href);
  } catch (thrown) {
    error = String(thrown?.stack ?? thrown);
  }
  log(JSON.stringify({ file, sent, printed, error }));
}
process.exit(0);
