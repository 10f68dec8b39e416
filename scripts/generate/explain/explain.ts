import type { Change, DiffReport } from '../../../src/diff/model.ts';
import { inputsOf, type ChangedInput, type Documents, type Locate } from './inputs.ts';
import { filesThatDiffer, outputsOf, type ChangedOutput, type Files } from './outputs.ts';
import { partsThatDiffer } from './pointers.ts';

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
  const parts = partsThatDiffer(documents.old, documents.new);
  const inputs = inputsOf(documents, parts, locate, typeNames(after.get('types.ts') ?? ''));
  const files = filesThatDiffer(before, after).length;
  if (inputs.length === 0)
    return files === 0
      ? 'Nothing changed.'
      : `No value in spec/ changed: ${files} files follow from the generator or its libraries.`;
  const outputs = outputsOf(inputs, before, after);
  const blocks = inputs.slice(0, most.inputs).map((input) => {
    const { file } = input;
    const changes = report.changes.filter((change) => fileOf(change) === file || isInside(change, input));
    return [file, ...meaningOf(input, changes), ...(outputs.get(input) ?? []).map(outputLine)];
  });
  const left = inputs.length - most.inputs;
  const more = left > 0 ? [`… and ${left} more files of the spec`] : [];
  return [...blocks.flat(), ...more].join('\n');
}

/** `types.ts` names the type of each component that has another name. */
const typeNames = (types: string): ReadonlyMap<string, string> =>
  new Map([...types.matchAll(/^ {4}(\w+): (\w+);$/gm)].map(([, component = '', type = '']) => [component, type]));

const fileOf = (change: Change): string | undefined => change.new?.file ?? change.old?.file;

/** Whether a change whose place is a whole operation or document speaks of a part of this input. */
const isInside = ({ old, new: after }: Change, { pointers }: ChangedInput): boolean =>
  [old?.pointer, after?.pointer].some((place) => pointers.some((pointer) => place === pointer));

function meaningOf({ lines, pointers }: ChangedInput, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [`  ${linesOf(lines)}  no change of meaning (${pointers.length} values)`];
  const shown = changes.slice(0, most.changes).map((change) => {
    const line = change.new?.line ?? change.old?.line ?? lines[0];
    return `  :${line}  ${change.text} (${verdictOf(change)})`;
  });
  const left = changes.length - shown.length;
  return left > 0 ? [...shown, `  … and ${left} more changes`] : shown;
}

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
