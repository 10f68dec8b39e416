import { shortCauseLine } from './causes-text.ts';
import type { Conformance, ConformanceCause } from './result.ts';

const mostShown = 3;

/** What fails on this server and on no other of the table, the most severe first. Letters alone are left out. */
export function onlyHere(result: Conformance, results: readonly Conformance[]): readonly string[] {
  const others = results.filter((other) => other !== result).flatMap(({ causes }) => causes);
  const own = result.causes.filter(({ level }) => level !== 'exact');
  const lines = own.filter((cause) => !others.some((other) => isSame(cause, other))).map(shortCauseLine);
  return [...new Set(lines)].slice(0, mostShown);
}

/** Without a place in the contract, the id of a cause has the words of the server's answer. */
const isSame = (cause: ConformanceCause, other: ConformanceCause): boolean =>
  cause.id === other.id ||
  (!isPlaced(cause) && cause.check === other.check && cause.operations.some((id) => other.operations.includes(id)));

const isPlaced = ({ id }: ConformanceCause): boolean => /^\S+ +\//.test(id);
