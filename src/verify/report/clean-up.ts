import type { CleanUp, Left } from '../ledger/clean-up.ts';
import type { Debt } from '../ledger/file.ts';
import type { Target } from '../model/target.ts';
import { urlOf } from '../transport/send.ts';

/** Describes the removal of what a run created: what was confirmed, and what remains with how to remove it. */
export function formatCleanUp(
  { deleted, ended, gone, left, rests, theirs }: CleanUp,
  { baseUrl }: Pick<Target, 'baseUrl'>,
): string {
  const counts = [
    counted(deleted, 'deleted'),
    counted(ended, 'archived or ended'),
    counted(gone, 'gone already'),
  ].filter((count) => count !== '');
  const rest = [
    ...ended.map((debt) => `Ended; the server keeps a record: ${shown(debt)}`),
    ...left.map(({ debt, reason }) => `Left: ${shown(debt)}: ${reason}${hintOf(reason)}`),
    ...rests.map(({ what }) => `Left on ${baseUrl}: ${what}`),
    ...theirs.map(({ what }) => `Answered by a create, but there before; not touched: ${what}`),
  ];
  return [...(counts.length > 0 ? [`${counts.join(', ')}.`] : []), ...rest].join('\n');
}

const counted = (debts: readonly Debt[], what: string): string => (debts.length === 0 ? '' : `${debts.length} ${what}`);

const shown = ({ baseUrl, request }: Debt): string => `${request.method} ${urlOf({ baseUrl }, request)}`;

const hintOf = (reason: Left['reason']): string =>
  /^status 40[13]$/.test(reason) ? ' (it takes the key that it was created with: --api-key, --admin-key)' : '';
