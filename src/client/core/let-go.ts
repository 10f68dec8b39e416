import type { Attempt } from './attempt.ts';

/** Not on every platform: Cloudflare Workers have it since a compatibility date of 2025-05-05. */
const forgotten =
  typeof FinalizationRegistry === 'function' &&
  /* @__PURE__ */ new FinalizationRegistry<Attempt>((attempt) => attempt.cancel());

/** Closes the connection if the caller drops an object unread and it is garbage collected. A last resort. */
export function letGoOf<T extends object>(given: T, attempt: Attempt): T {
  if (forgotten) forgotten.register(given, attempt);
  return given;
}
