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
  return [
    ...(counts.length > 0 ? [`${counts.join(', ')}.`] : []),
    ...remainsOf(cleaned, target),
    ...theirs.map(({ what }) => `Answered by a create, but there before by the list or its age; not touched: ${what}`),
  ].join('\n');
}

/** One line for each thing that remains. */
export const remainsOf = (
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
