import { unsupported } from '../../src/client/core/unsupported-options.ts';
import { missingValues } from '../build/missing-values.ts';
import { readWaivers } from '../parity/waivers.ts';
import { otherBehavior } from './other-behavior.ts';

export const pagePath = 'docs/what-does-not-move.md';

const sockets = 'WebSockets and WebRTC are not HTTP, so they are not in the contract.';
const vendors = 'Other vendors: pass their address as `baseURL` and their key as `apiKey`.';
const credentials = 'Other credentials: give `apiKey` a function that returns a token.';

/** Why a value is missing, by its subpath and its name. The first that fits. */
const reasons: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/bedrock|^providers/i, vendors],
  [/^auth|OAuthError|SubjectToken/, credentials],
  [
    /internal-base|ws-base|EventEmitter|^_vendor|^lib\/(embeddings|file-processing|polling|assistant|vector|Util|agents|beta)/,
    'Internals of the official client.',
  ],
  [/^(beta\/)?realtime|^live|\/ws |webrtc|websocket|^lib\/realtime/, sockets],
  [/^resources|^lib\/live|^helpers\/(beta|live|decisions)/, 'The operations behind it are not in the contract.'],
  [/responses-tool-runner/, 'Not there yet: call the functions yourself, or use `chat.completions.runTools`.'],
  [/lib\/responses\/ResponseAccumulator/, 'Use `responses.stream` and its `finalResponse()`.'],
  [/^helpers\/(audio|browser|computer)|ComputerToolset/, 'Drives other programs, not the API.'],
  [/pagination /, 'No list of the contract is paginated in this way.'],
  [/streaming /, 'Internals of the official client: iterate the `Stream`.'],
  [/^(lib|helpers)\//, 'Internals of the official helpers.'],
];

export const reasonFor = (path: string, name: string): string | undefined =>
  reasons.find(([pattern]) => pattern.test(`${path} ${name}`))?.[1];

/** One row for all values of a subpath that are missing for the same reason. */
const rowsOf = ({ path, names }: { readonly path: string; readonly names: readonly string[] }): string[] =>
  [...Map.groupBy(names, (name) => reasonFor(path, name) ?? '')].map(
    ([reason, own]) => `| \`${path}\` | ${own.map((name) => `\`${name}\``).join(' ')} | ${reason} |`,
  );

const otherBehaviorRows = [
  '## What behaves otherwise',
  '',
  'Where the official client goes on in silence, this one says so.',
  '',
  '| when | official | here |',
  '|---|---|---|',
  ...otherBehavior.map((row) => `| ${row.join(' | ')} |`),
  '',
];

const instrumentation = [
  '## Instrumentation',
  '',
  'Some tools change files of the official package as they are loaded, if its version is in their range: Datadog, New Relic, and',
  'OpenTelemetry without a call of yours. This package has other files and a version of its own, so they record nothing, in silence.',
  'Wrap or patch by hand, as each of them permits: `manuallyInstrument(OpenAI)`, `wrapOpenAI(client)`, `instrumentOpenAiClient(client)`.',
  '',
];

const declaredAgain = [
  '## Types that others declare again',
  '',
  '`@azure/openai/types` adds fields to types of the official package. With this package it compiles with `skipLibCheck` alone: the',
  'contract has some of these fields already, and types of images are `any`.',
  '',
];

/** The page: every value, member and option of the pinned official client that ours lacks, with the reason. */
export async function whatDoesNotMove(): Promise<string> {
  const members = readWaivers().filter(({ found }) => found === 'missing');
  const values = await missingValues();
  return [
    '# What does not move',
    '',
    'Written by `npm run ecosystem -- page`. Everything of the official client 7.59.0 that openai-concord lacks. A missing value can be',
    'imported, and throws an error that names it when it is used. The class of a missing resource, such as `OpenAI.Audio`, can also be',
    'extended and patched, and `client.audio` wrapped and replaced; their methods throw. Types are declared, as `any`, so that the',
    'declarations of libraries compile.',
    '',
    '## Options of the client',
    '',
    '| option | instead |',
    '|---|---|',
    ...Object.entries(unsupported).map(([name, instead]) => `| \`${name}\` | ${instead} |`),
    '',
    '## Members and fields',
    '',
    '| member | reason |',
    '|---|---|',
    ...members.map(
      ({ field, reason }) => `| \`${field.replaceAll('|', '\\|')}\` | ${reason.replaceAll('\n', ' ').trim()} |`,
    ),
    '',
    ...instrumentation,
    ...otherBehaviorRows,
    ...declaredAgain,
    '## Values, by subpath',
    '',
    '| subpath | values | reason |',
    '|---|---|---|',
    ...values.flatMap(rowsOf),
    '',
  ].join('\n');
}
