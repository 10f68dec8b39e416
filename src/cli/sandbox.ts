import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  createSandbox,
  createScript,
  createTape,
  isLoopback,
  readScript,
  unknownFieldPolicies,
  type Brain,
  type JournalEntry,
  type SeedObject,
  type UnknownFields,
} from '../sandbox/index.ts';
import { parseYaml } from '../openapi/parse-yaml.ts';

const options = {
  port: { type: 'string', default: '4020' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string' },
  key: { type: 'string', multiple: true },
  seed: { type: 'string' },
  script: { type: 'string' },
  tape: { type: 'string' },
  'unknown-fields': { type: 'string', default: 'report' },
  judge: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What `--help` prints. */
export const help = `Usage: concord sandbox [options]

serve the API from this process: it needs no key and no network, remembers what is created, and obeys

  --port <n>                  the port to listen on; 0 takes a free one; default: 4020
  --host <address>            the address to listen on; others than the default let other machines in;
                              default: 127.0.0.1
  --data <file>               keep everything in a SQLite file; default: in memory
  --key <key>                 accept only this key; each is a project of its own; may be repeated; default: any key
  --seed <file>               objects of the API that are there at the start, in YAML or JSON;
                              or "examples": those that the documentation shows
  --script <file>             rules that answer as the model, in YAML
  --tape <file>               a HAR whose answers are given again
  --unknown-fields <policy>   report, ignore or reject what the contract does not mention; default: report
  --judge                     hold each answer against the contract, and name what it breaks
  --quiet                     no line per request

Standard output has the base URL and a ready key, as shell assignments.
`;

/** What the user has to change, in a sentence. */
class UsageError extends Error {
  override name = 'UsageError';
}

/** `concord sandbox`: serves until Ctrl-C. Apart from the other commands, so that it starts at once. */
export async function sandboxCommand(args: readonly string[]): Promise<number> {
  try {
    return await serve(args);
  } catch (error) {
    const { name, code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('ERR_PARSE_ARGS') !== true && !['UsageError', 'DataFileError'].includes(name)) throw error;
    process.stderr.write(`${message}\n`);
    return 2;
  }
}

async function serve(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const { host, data, key: keys, quiet, judge } = values;
  const sandbox = await createSandbox({
    host,
    judge,
    port: portOf(values.port),
    unknownFields: policyOf(values['unknown-fields']),
    ...(data !== undefined && { data }),
    ...(keys && { keys }),
    ...(values.seed !== undefined && { seed: seedOf(values.seed) }),
    ...brainOf(values),
    ...(!quiet && { onRequest: (entry: JournalEntry) => process.stderr.write(`${lineOf(entry)}\n`) }),
  }).catch((error: unknown) => {
    throw explained(error as NodeJS.ErrnoException, values);
  });
  process.stdout.write(`OPENAI_BASE_URL=${sandbox.url}\nOPENAI_API_KEY=${sandbox.key}\n`);
  if (!isLoopback(host)) process.stderr.write(`Other machines can reach it at ${host}.\n`);
  if (!quiet) process.stderr.write(`See what it holds at ${sandbox.page}\nPress Ctrl-C to stop.\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  await sandbox.close();
  return 0;
}

function portOf(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) > 65_535)
    throw new UsageError(`--port must be a number from 0 to 65535, got "${text}".`);
  return Number(text);
}

function policyOf(text: string): UnknownFields {
  const policy = unknownFieldPolicies.find((one) => one === text);
  if (!policy)
    throw new UsageError(`--unknown-fields must be one of ${unknownFieldPolicies.join(', ')}, got "${text}".`);
  return policy;
}

function brainOf({ script, tape }: { script?: string; tape?: string }): { readonly brain?: Brain } {
  const below = tape === undefined ? undefined : read(tape, (text) => createTape(text));
  if (script !== undefined) return { brain: read(script, (text) => createScript(readScript(text), below)) };
  return below ? { brain: below } : {};
}

const seedOf = (seed: string): readonly SeedObject[] | 'examples' =>
  seed === 'examples' ? seed : read(seed, (text) => parseYaml(text) as SeedObject[]);

function read<T>(file: string, parse: (text: string) => T): T {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

function explained(error: NodeJS.ErrnoException, { host, port }: { host: string; port: string }): Error {
  if (error.code === 'EADDRINUSE')
    return new UsageError(`Port ${port} is in use. Choose another one, or a free one with --port 0.`);
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
    return new UsageError(`--host must be an address of this machine, got "${host}".`);
  return error instanceof TypeError ? new UsageError(`--seed: ${error.message}`) : error;
}

/** A request in one line. What a client sends must not control a terminal. */
const lineOf = ({ method, path, status, notes, findings = [] }: JournalEntry): string =>
  [method, path, status, ...new Set([...notes, ...findings])]
    .join(' ')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, 300);
