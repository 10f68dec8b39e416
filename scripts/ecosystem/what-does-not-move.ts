import { unsupported } from '../../src/client/core/unsupported-options.ts';
import { missingValues } from '../build/missing-values.ts';
import { readWaivers } from '../parity/waivers.ts';

export const pagePath = 'docs/what-does-not-move.md';

/** Why values of a subpath are missing, by the beginning of its path. The first that fits. */
const reasons: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^_vendor|^lib\/(embeddings|file-processing|polling|assistant|vector|Util|agents|beta)|internal-base|EventEmitter|ws-base/,
    'Internals of the official client.',
  ],
  [
    /^resources|^lib\/(realtime|live|responses|webrtc)|^helpers\/beta/,
    'The operations behind it are not in the contract.',
  ],
  [/^(auth|error|core\/error|index)/, 'Other credentials: give `apiKey` a function that returns a token.'],
  [/^(beta\/)?realtime|^live/, 'WebSockets and WebRTC are not HTTP, so they are not in the contract.'],
  [/^(bedrock|providers)/, 'Other vendors: pass their address as `baseURL` and their key as `apiKey`.'],
  [/^helpers\/(audio|browser|computer|decisions|live|responses)/, 'Drives other programs, not the API.'],
  [/pagination$/, 'No list of the contract is paginated in this way.'],
  [/streaming$/, 'Internals of the official client: iterate the `Stream`.'],
  [/^(lib|helpers)\//, 'Internals of the official helpers.'],
];

export const reasonFor = (path: string): string | undefined => reasons.find(([pattern]) => pattern.test(path))?.[1];

/** The page: every value, member and option of the pinned official client that ours lacks, with the reason. */
export async function whatDoesNotMove(): Promise<string> {
  const members = readWaivers().filter(({ found }) => found === 'missing');
  const values = (await missingValues()).filter(({ names }) => names.length > 0);
  return [
    '# What does not move',
    '',
    'Written by `npm run ecosystem -- page`. Everything of the official client 7.59.0 that openai-concord lacks. A missing value can be',
    'imported, and throws an error that names it when it is used.',
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
    '## Values, by subpath',
    '',
    '| subpath | values | reason |',
    '|---|---|---|',
    ...values.map(
      ({ path, names }) =>
        `| \`${path}\` | ${names.map((name) => `\`${name}\``).join(' ')} | ${reasonFor(path) ?? ''} |`,
    ),
    '',
  ].join('\n');
}
