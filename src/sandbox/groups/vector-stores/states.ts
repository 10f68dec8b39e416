import { objectOf, type Json } from '../../../accumulate/json.ts';
import type { Kept, Objects } from '../../store/objects.ts';

/** When a file of a store has been taken in, in milliseconds, and whether that was stopped before. */
export interface Intake {
  readonly ends: number;
  readonly cancelled?: number;
}

const intakeOf = ({ hidden }: Kept): Intake => hidden['intake'] as Intake;

/** `in_progress → completed | failed | cancelled`. How it ends is known from the start. */
export function fileStatusAt(kept: Kept, now: number): string {
  const { ends, cancelled } = intakeOf(kept);
  if (cancelled !== undefined && cancelled <= now) return 'cancelled';
  return now < ends ? 'in_progress' : String(kept.object['status']);
}

/** A file of a store as it is at a time. */
export function storeFileAt(kept: Kept, now: number): Json {
  const status = fileStatusAt(kept, now);
  const isDone = status === kept.object['status'];
  return isDone ? kept.object : { ...kept.object, status, usage_bytes: 0, last_error: null };
}

/** The file, stopped if it is still in progress. */
export const stopped = (kept: Kept, now: number): Kept =>
  fileStatusAt(kept, now) === 'in_progress'
    ? { ...kept, hidden: { ...kept.hidden, intake: { ...intakeOf(kept), cancelled: now } } }
    : kept;

/** The files of a store by status. */
export function countsOf(files: readonly Kept[], now: number): Readonly<Record<string, number>> {
  const statuses = files.map((kept) => fileStatusAt(kept, now));
  const count = (status: string): number => statuses.filter((one) => one === status).length;
  return {
    in_progress: count('in_progress'),
    completed: count('completed'),
    failed: count('failed'),
    cancelled: count('cancelled'),
    total: files.length,
  };
}

export const storeFilesKindName = 'file of a store';

const day = 86_400;

/**
 * A store as it is at a time: `in_progress` while a file is, and `expired` when it was not used for as long as its
 * policy says.
 */
export function storeAt({ object, hidden }: Kept, now: number, objects: Objects): Json {
  const files = objects.all({ kind: storeFilesKindName, parent: String(object['id']) });
  const counts = countsOf(files, now);
  const active = Number(hidden['lastActive'] ?? object['last_active_at'] ?? object['created_at']);
  const { days } = objectOf(object['expires_after']);
  const expires = typeof days === 'number' ? active + days * day : null;
  const bytes = files.reduce((sum, kept) => sum + Number(storeFileAt(kept, now)['usage_bytes']), 0);
  const isExpired = expires !== null && expires * 1000 <= now;
  return {
    ...object,
    usage_bytes: isExpired ? 0 : bytes,
    file_counts: counts,
    status: isExpired ? 'expired' : Number(counts['in_progress']) > 0 ? 'in_progress' : 'completed',
    expires_at: expires,
    last_active_at: active,
  };
}

/** A batch as it is at a time: `cancelled` once it was, `in_progress` while a file is. */
export function batchAt({ object, hidden }: Kept, now: number, objects: Objects): Json {
  const store = String(object['vector_store_id']);
  const ids = hidden['files'] as readonly string[];
  const files = ids.flatMap((id) => objects.get({ kind: storeFilesKindName, parent: store }, id) ?? []);
  const counts = countsOf(files, now);
  const isOpen = Number(counts['in_progress']) > 0;
  const status = hidden['cancelled'] === true ? 'cancelled' : isOpen ? 'in_progress' : 'completed';
  return { ...object, status, file_counts: counts };
}
