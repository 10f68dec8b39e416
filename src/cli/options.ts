import { InvalidArgumentError, Option } from 'commander';
import { phases, type Phase } from '../verify/model/case.ts';
import { selfTestModes } from '../verify/model/evidence.ts';

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

/** Read where it exists; a file that is named must exist. */
export const defaultBaseline = 'concord.baseline.yaml';

const option = (flags: string, text: string): Option => new Option(flags, text);

/** Which server, and what it is shown. */
export const targetOptions = (): Option[] => [
  option('-t, --target <name or URL>', 'mock, aimock, or an address such as http://localhost:8080/v1; may be repeated')
    .argParser(collect)
    .env('CONCORD_TARGET'),
  option('--api-key <key>', 'sent as bearer token').env('CONCORD_API_KEY'),
  option('--admin-key <key>', "an administrator's key, for operations that ask for one").env('CONCORD_ADMIN_KEY'),
  option('--header <"Name: value">', 'sent with every request; may be repeated').argParser(header),
  option('--allow-costs', 'have models work on a server that is not on this machine, within the limits').env(
    'CONCORD_ALLOW_COSTS',
  ),
  option('--allow-writes', 'create what can be deleted, archived or ended again, and do so at the end').env(
    'CONCORD_ALLOW_WRITES',
  ),
  option('--allow-permanent', 'leave what nothing removes').env('CONCORD_ALLOW_PERMANENT'),
  option('--stateless', 'the server keeps nothing of what it is sent'),
  option('--timeout <ms>', 'for one request').argParser(positiveNumber).env('CONCORD_TIMEOUT'),
  option('--folder <path>', 'where the ledger and failures are kept').default('.concord'),
];

/** Which cases, and how many. */
export const caseOptions = (): Option[] => [
  option('--phases <list>', `of ${phases.join(', ')}; all but fuzz when left out`).argParser(phaseList),
  option('--max-examples <n>', 'cases of one phase for an operation').argParser(wholeNumber).default(100),
  option('--seed <n>', 'the same seed gives the same cases').argParser(wholeNumber).default(1),
  option('--self-test <mode>', 'corrupt passing answers, and report how many of the corruptions the judge catches')
    .choices(selfTestModes)
    .default('sample'),
  option('--operation <id>', 'only this operation; may be repeated').argParser(list),
  option('--group <name>', 'only this group; may be repeated').argParser(collect),
  option('--exclude <name>', 'not this operation or group; may be repeated').argParser(collect),
  option('--max-requests <n>', 'nothing more is sent after that many').argParser(wholeNumber),
  option(
    '--max-output-tokens <n>',
    'all answers together may cost that many: requests are sent with the lowest limit that the contract documents, and models are not called any more once the sum is reached',
  ).argParser(wholeNumber),
];

/** What becomes of the result. */
export const reportOptions = (): Option[] => [
  option('--plan', 'print what would be sent, and send nothing'),
  option('--baseline <file>', 'known failures').default(defaultBaseline),
  option('--update-baseline', 'write what fails now into the baseline'),
  option('--record <file>', 'write every exchange as HAR 1.2, without keys'),
  option('--quiet', 'a short report: rows of groups, what broke, the numbers; and no progress'),
  option('--prices <file>', 'what a million tokens of each model cost, so that the report can tell the sum'),
  option('--json <file>', 'write the report as JSON'),
  option('--markdown <file>', 'write the report as Markdown'),
  option('--junit <file>', 'write a JUnit report'),
  option('--github', 'print annotations for GitHub Actions'),
  option('--shard <i/n>', 'run one of n parts').argParser(shardPart),
  option('--blob <file>', "where a shard's results go").default(undefined, '<folder>/blob/<i>.json with --shard'),
  option('--merge <folder>', 'join the results of shards instead of sending anything'),
];
