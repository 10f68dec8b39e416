import { valueAt } from './json-pointer.ts';
import type { ResolvedOperation } from './operations.ts';

/** What an answer tells of a job that is polled. Undefined if it tells no state, or the operation reads no job. */
export function jobState({ operation }: ResolvedOperation, body: unknown): 'goes on' | 'has ended' | undefined {
  const polling = operation['x-polling'];
  const state = polling && valueAt(body, polling.status);
  if (!polling || typeof state !== 'string') return undefined;
  return polling.terminal.includes(state) ? 'has ended' : 'goes on';
}
