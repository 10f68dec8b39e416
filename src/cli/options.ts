import { InvalidArgumentError, Option } from 'commander';
import { defaultFolder } from '../verify/ledger/file.ts';
import { phases, type Phase } from '../verify/model/case.ts';
import { everything } from '../verify/model/selection.ts';
import { defaultDemand, severities, verdicts } from '../verify/model/verdict.ts';
import { selfTestModes } from '../verify/model/evidence.ts';
import { roles } from '../verify/model/subject.ts';
import { usual } from '../verify/runner/options.ts';
import type { NamedModels } from '../verify/subject/choose-models.ts';

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

const list = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value.split(',').map((part) => part.trim()),
];

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(value);
}

function positiveNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 1 or more.');
  return Number(value);
}

function phaseList(value: string): Phase[] {
  const given = list(value);
  const unknown = given.find((name) => !phases.includes(name as Phase));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`There is no phase "${unknown}". There are: ${phases.join(', ')}.`);
  return given as Phase[];
}

function shardPart(value: string): string {
  const [, part, whole] = /^(\d+)\/(\d+)$/.exec(value) ?? [];
  if (!part || Number(part) < 1 || Number(part) > Number(whole)) throw new InvalidArgumentError('It must be like 1/3.');
  return value;
}

function header(value: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, name, content] = /^([^:\s]+):\s*(.*)$/.exec(value) ?? [];
  if (name === undefined || content === undefined) throw new InvalidArgumentError('It must be like "Name: value".');
  return { ...before, [name]: content };
}

function model(value: string, before: NamedModels = {}): NamedModels {
  const [, role = 'any', name = ''] = /^(?:([a-z]+)=)?(.*)$/s.exec(value) ?? [];
  if (name.trim() === '') throw new InvalidArgumentError('A name is missing.');
  if (!['any', ...roles].includes(role))
    throw new InvalidArgumentError(`There is no role "${role}". There are: ${roles.join(', ')}.`);
  return { ...before, [role]: name };
}

function basePath(value: string): string {
  const path = value.replace(/\/+$/, '');
  if (/^(\/[^/?#\s]+)*$/.test(path)) return path;
  throw new InvalidArgumentError('It must be a path such as /v1, or / for the root.');
}

/** Read if it exists. A file given by the user must exist. */
export const defaultBaseline = 'concord.baseline.yaml';

const option = (flags: string, text: string): Option => new Option(flags, text);

/** An option of `judge`. */
export const basePathOption = (): Option =>
  option(
    '--base-path <path>',
    'where the API starts on every host; default: found in the paths of all its exchanges',
  ).argParser(basePath);

function portNumber(value: string): number {
  if (/^\d+$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new InvalidArgumentError('It must be a number from 0 to 65535.');
}

function origin(value: string): string {
  if (URL.parse(value)?.origin === value) return value;
  throw new InvalidArgumentError('It must be an origin such as https://app.example.');
}

/** Options of `mock`. */
export const mockOptions = (): Option[] => [
  option('--port <n>', 'port to listen on; 0 takes a free one').argParser(portNumber).default(4010),
  option('--host <address>', 'address to listen on').default('127.0.0.1'),
  option('--cors-origin <origin>', 'the only origin that browsers may call from; default: any').argParser(origin),
  option('--quiet', 'print no line per request'),
];

/** Options for the server, its credentials and what was noted about it. */
export const serverOptions = (): Option[] => [
  option('-t, --target <name or URL>', 'mock, aimock, or an address such as http://localhost:8080/v1; may be repeated')
    .argParser(collect)
    .env('CONCORD_TARGET'),
  option('--api-key <key>', 'sent as bearer token').env('CONCORD_API_KEY'),
  option('--admin-key <key>', "an administrator's key, for operations that require one").env('CONCORD_ADMIN_KEY'),
  option('--header <"Name: value">', 'sent with every request; may be repeated').argParser(header),
  option('--ca <file>', 'certificate to trust, in PEM: of the authority, or of the server itself').env('CONCORD_CA'),
  option('--insecure', 'check no certificate: whoever answers reads the keys'),
  option('--timeout <ms>', 'timeout per request').argParser(positiveNumber).env('CONCORD_TIMEOUT'),
  option('--folder <path>', 'folder of the ledger and the failures').default(defaultFolder),
];

/** Options for the server, and for what may be asked of it. */
export const targetOptions = (): Option[] => [
  ...serverOptions(),
  option(
    '--model <[role=]name>',
    `the model to ask; roles: ${roles.join(', ')}; may be repeated; default: found by trying`,
  )
    .argParser(model)
    .env('CONCORD_MODEL'),
  option('--serves <list>', 'what the server has, such as chat,models,embeddings: nothing else is asked').argParser(
    list,
  ),
  option('--without <list>', 'what the server does not have, such as assistants,chat.tools').argParser(list),
  option('--profile <name or file>', 'what is known about the server: a concord.target.yaml, or a shipped profile').env(
    'CONCORD_PROFILE',
  ),
  option('--name <name>', 'what reports and baselines call the server').env('CONCORD_NAME'),
  option('--allow-costs', 'allow model calls on a server that is not on this machine, within the limits').env(
    'CONCORD_ALLOW_COSTS',
  ),
  option('--allow-writes', 'create resources that can be deleted, archived or ended, and remove them at the end').env(
    'CONCORD_ALLOW_WRITES',
  ),
  option('--allow-permanent', 'create resources that cannot be removed').env('CONCORD_ALLOW_PERMANENT'),
  option('--stateless', 'the server does not store what it is sent'),
];

/** Options that select and limit the cases. */
export const caseOptions = (): Option[] => [
  option('--phases <list>', `of ${phases.join(', ')}; default: all but fuzz`).argParser(phaseList),
  option('--max-examples <n>', 'maximum number of cases per phase and operation')
    .argParser(wholeNumber)
    .default(everything.maxExamples),
  option('--seed <n>', 'the same seed gives the same cases').argParser(wholeNumber).default(usual.seed),
  option('--self-test <mode>', 'corrupt passing answers and report how many corruptions the checks catch')
    .choices(selfTestModes)
    .default(usual.selfTest),
  option('--operation <id>', 'only this operation; may be repeated').argParser(list),
  option('--group <name>', 'only this group; may be repeated').argParser(collect),
  option('--exclude <name>', 'not this operation or group; may be repeated').argParser(collect),
  option('--max-requests <n>', 'maximum number of requests; the most telling cases come first')
    .argParser(wholeNumber)
    .default(undefined, String(usual.maxRequests)),
  option('--thorough', 'send all cases, however many requests they take'),
  option('--concurrency <n>', 'how many cases are under way at once on each target')
    .argParser(positiveNumber)
    .default(usual.concurrency),
  option('--wait-for <s>', 'wait so many seconds until a server answers').argParser(positiveNumber),
  option('--max-time <s>', 'end the run after so many seconds, with a report of what was done').argParser(
    positiveNumber,
  ),
  option(
    '--max-output-tokens <n>',
    'maximum output tokens of all answers together: requests are sent with the lowest limit that the contract documents, and model calls stop once the sum is reached',
  ).argParser(wholeNumber),
];

/** Options for the output. */
export const reportOptions = (): Option[] => [
  option('--dry-run', 'print what would be created and sent, and send nothing'),
  option(
    '--level <verdict>',
    'what makes the run fail: an answer that clients cannot read; or that is not what was asked for; or that breaks the letter of the contract',
  )
    .choices(verdicts)
    .default(defaultDemand.level),
  option('--fail-on <severity>', 'the lightest finding of that level that makes the run fail')
    .choices(severities)
    .default(defaultDemand.failOn),
  option('--baseline <file>', 'known failures').default(defaultBaseline),
  option('--update-baseline', 'write the causes of the current failures to the baseline; add a reason to each'),
  option('--record <file>', 'write every exchange as HAR 1.2, without keys'),
  option(
    '--since <report.json>',
    'show only causes that this earlier report does not have; the exit code stays that of the run',
  ),
  option(
    '--full',
    'print everything: a row for each operation, each cause with its request, notes, coverage',
  ).conflicts('quiet'),
  option('--quiet', 'print the verdicts and the numbers alone; no progress'),
  option('--prices <file>', 'prices per million tokens of each model, to report the total cost'),
  option('--html <file>', 'write the report as one HTML file, with all evidence'),
  option('--json <file>', 'write the report as JSON'),
  option('--markdown <file>', 'write the report as Markdown'),
  option('--comment <file>', 'write the first screen as Markdown for a pull request, at most 60 lines'),
  option('--junit <file>', 'write a JUnit report'),
  option('--sarif <file>', 'write SARIF 2.1.0: each cause at its line of the spec'),
  option('--badge <file>', 'write a badge: SVG, or JSON for shields.io if the name ends so'),
  option('--github', 'print annotations for GitHub Actions'),
  option('--shard <i/n>', 'run one of n shards').argParser(shardPart),
  option('--blob <file>', "file for a shard's results").default(
    undefined,
    '<folder>/shards/<i>-of-<n>.json with --shard',
  ),
  option('--merge <folder>', 'merge the results of shards and send nothing'),
];
