import { masked } from '../masked.ts';

/** Keys, in whatever they stand. */
const keys = /\bsk-[\w-]{9,}/g;

/** A text without the keys in it. */
export const withoutKeys = (text: string): string => text.replace(keys, (key) => masked(key));

/** A name of a project: mostly a key. */
export const projectName = (project: string): string => (project === '' ? 'none' : withoutKeys(masked(project)));

/** A value as JSON without keys. Of what is longer than `most` characters, the rest is counted. */
export function jsonOf(value: unknown, most: number): string {
  const text = withoutKeys(isEvents(value) ? value.map((one) => JSON.stringify(one)).join('\n') : pretty(value));
  return text.length <= most ? text : `${text.slice(0, most)}\n… ${text.length - most} more characters`;
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2) ?? '';

const isEvents = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** `2026-11-30 12:00:00`, in UTC. */
export const timeOf = (ms: number): string =>
  Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString().slice(0, 19).replace('T', ' ') : 'never';
