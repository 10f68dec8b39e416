import type { OpenApiDocument } from '../../openapi/document.ts';
import { jobState } from '../../openapi/job-state.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { requestOf, requiredValues } from '../cases/template.ts';
import { textOf } from '../model/answer.ts';
import type { Send } from '../transport/send.ts';
import type { Wait } from './wait.ts';

/**
 * Waits for the end of the job that an operation reads, or that is above what it reads: the items of a run, the
 * checkpoints of a training. Returns whether it has ended.
 */
export type AwaitEnd = (source: ResolvedOperation, path: Readonly<Record<string, string>>) => Promise<boolean>;

/** Milliseconds before each read: half a minute altogether. */
const pauses = [250, 500, 1000, 2000, 4000, 8000, 16_000];

export function createAwaitEnd(document: OpenApiDocument, send: Send, wait: Wait): AwaitEnd {
  // Of jobs that did not end in that time, or told no state, no other one is waited for.
  const endless = new Set<ResolvedOperation>();
  const jobs = operationsOf(document).filter(({ method, operation }) => method === 'get' && operation['x-polling']);
  return async (source, path) => {
    const job = jobs.find((one) => `${source.path}/`.startsWith(`${one.path}/`));
    if (!job || endless.has(job) || source.method !== 'get') return false;
    const request = { ...requestOf(document, job, requiredValues(job), undefined), path };
    for (const pause of pauses) {
      await wait(pause);
      const answer = await send(request);
      const state = answer.status < 300 ? jobState(job, parseJson(textOf(answer))) : undefined;
      if (state === undefined) break;
      if (state === 'has ended') return true;
    }
    endless.add(job);
    return false;
  };
}
