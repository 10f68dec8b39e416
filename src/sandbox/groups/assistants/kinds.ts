import { notFound } from '../../errors.ts';
import { messageAt, stepAt } from './part-states.ts';
import { runAt, runKindName } from './run-states.ts';

export const assistantKind = {
  kind: 'assistant',
  unknown: (id: string) => notFound(`There is no assistant with the id ${id}.`),
};

export const threadKind = {
  kind: 'thread',
  unknown: (id: string) => notFound(`There is no thread with the id ${id}.`),
};

/** Messages belong to a thread. Those of a run are there from the time at which it begins them. */
export const messageKind = {
  kind: 'message of a thread',
  unknown: (id: string) => notFound(`The thread has no message with the id ${id}.`),
  at: messageAt,
};

/** Runs belong to a thread. */
export const runKind = {
  kind: runKindName,
  unknown: (id: string) => notFound(`The thread has no run with the id ${id}.`),
  at: runAt,
};

/** Steps belong to a run. */
export const stepKind = {
  kind: 'step of a run',
  unknown: (id: string) => notFound(`The run has no step with the id ${id}.`),
  at: stepAt,
};
