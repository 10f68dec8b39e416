import { createHash } from 'node:crypto';
import { severities, type Change, type Place, type Raw } from './model.ts';

/** The file and line of a pointer as `file:line`. */
export type SourceOf = (pointer: string) => string | undefined;

/** One change per cause, with all operations that it reaches, the worst first. */
export function mergeChanges(
  raws: readonly Raw[],
  sources: { old?: SourceOf | undefined; new?: SourceOf | undefined },
): Change[] {
  const changes = [...Map.groupBy(raws, keyOf)].map(([key, same]): Change => {
    const first = same.find(({ witness }) => witness) ?? (same[0] as Raw);
    const { rule, severity, breaks = [], servers = false, kind, text, witness, proof } = first;
    const operations = [...new Set(same.flatMap(({ operation }) => operation ?? []))];
    return {
      id: createHash('sha256').update(key).digest('hex').slice(0, 12),
      rule,
      severity,
      breaks,
      servers,
      ...(kind && { kind }),
      operations,
      text,
      ...(first.old !== undefined && { old: placeOf(first.old, sources.old) }),
      ...(first.new !== undefined && { new: placeOf(first.new, sources.new) }),
      ...(witness && { witness }),
      ...(proof && { proof }),
    };
  });
  return changes.sort((a, b) => rank(a) - rank(b) || b.operations.length - a.operations.length);
}

const keyOf = ({ rule, severity, breaks, old, new: after, name }: Raw): string =>
  [rule, severity, breaks?.join(), old, after, name].join(' ');

/** By severity; then what breaks somebody on the wire before what breaks a build. */
const rank = ({ severity, breaks }: Change): number =>
  severities.indexOf(severity) * 2 + (breaks.some((who) => who !== 'surface') ? 0 : 1);

function placeOf(pointer: string, sourceOf: SourceOf | undefined): Place {
  const [, file, line] = /^(.*):(\d+)$/.exec(sourceOf?.(pointer) ?? '') ?? [];
  return { pointer, ...(file !== undefined && { file, line: Number(line) }) };
}
