import { resolve } from 'node:path';
import type { CleanUp, Left } from '../ledger/clean-up.ts';
import { defaultFolder, type Debt } from '../ledger/file.ts';
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
    ...theirs.map(({ what }) => `Not touched, because nothing shows that the run made it: ${what}`),
  ].join('\n');
}

/** The same for a run, under a heading. Empty if nothing was created. */
export function formatRemoved(cleaned: CleanUp, target: Pick<Target, 'baseUrl' | 'name'>): string {
  const text = formatCleanUp(cleaned, target);
  const isNone = cleaned.deleted.length + cleaned.ended.length + cleaned.gone.length === 0;
  return text && `Of what the run had created on ${target.name}: ${isNone ? 'nothing was removed.\n' : ''}${text}`;
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
export const wayOut = (
  { left }: Pick<CleanUp, 'left'>,
  { baseUrl }: Pick<Target, 'baseUrl'>,
  folder: string,
): string | undefined =>
  left.length === 0 ? undefined : `${cleanLine(baseUrl, folder)} tries to remove what is left again.`;

/** The command that removes what is left on a server, as the user types it. */
export const cleanLine = (baseUrl: string, folder: string): string =>
  `\`concord clean --target ${baseUrl}${resolve(folder) === resolve(defaultFolder) ? '' : ` --folder ${quoted(folder)}`}\``;

const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

const counted = (debts: readonly Debt[], what: string): string => (debts.length === 0 ? '' : `${debts.length} ${what}`);

const shown = ({ baseUrl, request }: Debt): string => `${request.method} ${urlOf({ baseUrl }, request)}`;

const hintOf = (reason: Left['reason']): string =>
  /^status 40[13]$/.test(reason) ? ' (it takes the key that it was created with: --api-key, --admin-key)' : '';
