import type { Change, DiffReport } from '../../../src/diff/model.ts';
import { pointerOf, valueAt } from '../../../src/openapi/json-pointer.ts';
import { inputsOf, type ChangedInput, type Documents, type Locate } from './inputs.ts';
import { filesThatDiffer, outputsOf, type ChangedOutput, type Files } from './outputs.ts';
import { partsThatDiffer, type DifferentPart } from './pointers.ts';

export interface Run {
  readonly documents: Documents;
  readonly locate: Locate;
  readonly report: DiffReport;
  /** `generated/` before and after. */
  readonly before: Files;
  readonly after: Files;
}

const most = { inputs: 8, changes: 6, names: 4 };

/** Which file of the spec changed what: its lines, what they mean, and the declarations that follow. */
export function explain({ documents, locate, report, before, after }: Run): string {
  const parts = partsThatDiffer(documents.old, documents.new).flatMap((part) => withOperations(documents, part));
  const inputs = inputsOf(documents, parts, locate, typeNames(after.get('types.ts') ?? ''));
  const files = filesThatDiffer(before, after).length;
  if (inputs.length === 0)
    return files === 0
      ? 'Nothing changed.'
      : `No value in spec/ changed: ${files} files follow from the generator or its libraries.`;
  const changedFiles = new Set(inputs.map(({ file }) => file));
  const outputs = outputsOf(inputs, before, after);
  const blocks = inputs.slice(0, most.inputs).map((input) => {
    const { file } = input;
    const changes = report.changes.filter((change) =>
      changedFiles.has(fileOf(change) ?? '') ? fileOf(change) === file : isReached(change, input),
    );
    return [file, ...meaningOf(input, changes), ...(outputs.get(input) ?? []).map(outputLine)];
  });
  const left = inputs.length - most.inputs;
  const more = left > 0 ? [`… and ${left} more files of the spec`] : [];
  return [...blocks.flat(), ...more].join('\n');
}

/** The operations of a path that is new or gone as a whole stand in the file that the path refers to. */
function withOperations(documents: Documents, part: DifferentPart): DifferentPart[] {
  if (!/^\/paths\/[^/]+$/.test(part.pointer)) return [part];
  const keys = Object.keys((valueAt(documents[part.side], part.pointer) ?? {}) as object);
  return [part, ...keys.map((key) => ({ ...part, pointer: part.pointer + pointerOf([key]) }))];
}

/** `types.ts` names the type of each component that has another name. */
const typeNames = (types: string): ReadonlyMap<string, string> =>
  new Map([...types.matchAll(/^ {4}(\w+): (\w+);$/gm)].map(([, component = '', type = '']) => [component, type]));

const fileOf = (change: Change): string | undefined => change.new?.file ?? change.old?.file;

/** Whether a change that is told at an operation, such as one of its examples, can be that of a file it refers to. */
const isReached = ({ operations }: Change, { reached }: ChangedInput): boolean =>
  operations.some((operation) => reached.has(operation));

function meaningOf({ file, lines, pointers, whole }: ChangedInput, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [`  ${linesOf(lines)}  ${unlisted(pointers.length, whole)}`];
  const shown = changes.slice(0, most.changes).map((change) => {
    const line = fileOf(change) === file ? (change.new?.line ?? change.old?.line) : lines[0];
    return `  :${line}  ${change.text} (${verdictOf(change)})`;
  });
  const left = changes.length - shown.length;
  return left > 0 ? [...shown, `  … and ${left} more changes`] : shown;
}

const unlisted = (values: number, whole: ChangedInput['whole']): string =>
  whole ? `the file is ${whole}` : `no change of meaning (${values} ${values === 1 ? 'value' : 'values'})`;

const linesOf = (lines: readonly number[]): string => `:${lines[0]}${lines.length > 1 ? `–${lines.at(-1)}` : ''}`;

function verdictOf({ severity, breaks, operations, servers }: Change): string {
  const whom =
    severity === 'breaking'
      ? `breaks ${breaks.join(' and ')}`
      : servers
        ? `${severity}, a new duty of servers`
        : severity;
  return operations.length === 0 ? whom : `${whom}: ${shortList(operations)}`;
}

const outputLine = ({ path, names }: ChangedOutput): string =>
  `  → generated/${path}${names.length > 0 ? `  ${shortList(names)}` : ''}`;

function shortList(names: readonly string[]): string {
  const left = names.length - most.names;
  return names.slice(0, most.names).join(', ') + (left > 0 ? ` and ${left} more` : '');
}
