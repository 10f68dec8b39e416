import type { Attempt } from './attempt.ts';

const forgotten = /* @__PURE__ */ new FinalizationRegistry<Attempt>((attempt) => attempt.cancel());

/** Closes the connection if the caller drops an object unread and it is garbage collected. A last resort. */
export function letGoOf<T extends object>(given: T, attempt: Attempt): T {
  forgotten.register(given, attempt);
  return given;
}
