import { wasSent, type Outcome, type Result } from '../model/result.ts';

/** Why the results of a target say nothing about it, in one sentence. Empty if they do. */
export function troubleOf(name: string, results: readonly Result[]): string[] {
  const own = results.filter(({ target, operationId }) => target === name && operationId !== undefined);
  const sent = own.filter(wasSent);
  if (sent.length > 0) return sent.every(hasNoAnswer) ? [`${name} answered none of the cases that were sent.`] : [];
  if (own.some(({ outcome }) => outcome === 'not-served'))
    return [`${name} serves none of the operations that it was asked for. Is the path of its address right?`];
  const reason = mostFrequent(own, 'not-run');
  return reason === undefined ? [] : [`${name}: no case could be sent. ${reason}`];
}

const hasNoAnswer = ({ findings }: Result): boolean =>
  findings.length > 0 && findings.every(({ check }) => check === 'reachable' || check === 'answered-in-time');

function mostFrequent(results: readonly Result[], wanted: Outcome): string | undefined {
  const notes = results.flatMap(({ outcome, note }) => (outcome === wanted && note !== undefined ? [note] : []));
  const [most] = [...Map.groupBy(notes, (note) => note)].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0];
}
