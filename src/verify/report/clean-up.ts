import type { CleanUp, Left } from '../ledger/clean-up.ts';
import type { Debt } from '../ledger/file.ts';
import type { Target } from '../model/target.ts';
import { urlOf } from '../transport/send.ts';

/** Describes the removal of what a run created: what was confirmed, and what remains. */
export function formatCleanUp(cleaned: CleanUp, target: Pick<Target, 'baseUrl'>): string {
  const { deleted, ended, gone, theirs } = cleaned;
  const counts = [
    counted(deleted, 'deleted'),
    counted(ended, 'archived or ended'),
    counted(gone, 'gone already'),
  ].filter((count) => count !== '');
  const others = [
    ...remainsOf(cleaned, target),
    ...theirs.map(({ what }) => `Not touched, because nothing shows that the run made it: ${what}`),
  ];
  if (counts.length + others.length === 0) return '';
  return [counts.length > 0 ? `${counts.join(', ')}.` : 'nothing was removed.', ...others].join('\n');
}

/** One line for each thing that remains. Of equal lines, one says how many there are. */
export const remainsOf = (
  cleaned: Pick<CleanUp, 'ended' | 'left' | 'rests'>,
  target: Pick<Target, 'baseUrl'>,
): string[] =>
  [...Map.groupBy(linesOf(cleaned, target), (line) => line)].map(([line, { length }]) =>
    length === 1 ? line : `${line} (${length} times)`,
  );

const linesOf = (
  { ended, left, rests }: Pick<CleanUp, 'ended' | 'left' | 'rests'>,
  { baseUrl }: Pick<Target, 'baseUrl'>,
): string[] => [
  ...ended.map((debt) => `Ended; the server keeps a record: ${shown(debt)}`),
  ...left.map(({ debt, reason }) => `Left: ${shown(debt)}: ${reason}${hintOf(reason)}`),
  ...rests.map(({ what }) => `Left on ${baseUrl}: ${what}`),
];

/** How to remove what can still be removed. Undefined if nothing can. */
export const wayOut = ({ left }: Pick<CleanUp, 'left'>, { baseUrl }: Pick<Target, 'baseUrl'>): string | undefined =>
  left.length === 0 ? undefined : `\`concord clean --target ${baseUrl}\` tries to remove what is left again.`;

const counted = (debts: readonly Debt[], what: string): string => (debts.length === 0 ? '' : `${debts.length} ${what}`);

const shown = ({ baseUrl, request }: Debt): string => `${request.method} ${urlOf({ baseUrl }, request)}`;

const hintOf = (reason: Left['reason']): string =>
  /^status 40[13]$/.test(reason) ? ' (it takes the key that it was created with: --api-key, --admin-key)' : '';
