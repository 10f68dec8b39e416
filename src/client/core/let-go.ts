import type { Attempt } from './attempt.ts';

const forgotten = /* @__PURE__ */ new FinalizationRegistry<Attempt>((attempt) => attempt.cancel());

/** Closes the connection behind what was given to the caller, should he drop it unread: a last resort. */
export function letGoOf<T extends object>(given: T, attempt: Attempt): T {
  forgotten.register(given, attempt);
  return given;
}
