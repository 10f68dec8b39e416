/** What an event name says: `thread.run.created` is the stage `created` of the subject `thread.run`. */
export function partsOf(name: string | undefined): { readonly subject: string; readonly stage: string } {
  const dot = name?.lastIndexOf('.') ?? -1;
  return { subject: name?.slice(0, Math.max(dot, 0)) ?? '', stage: name?.slice(dot + 1) ?? '' };
}

const last = new Set('completed done failed cancelled incomplete expired requires_action'.split(' '));

/** Whether a stage is the last of its object. */
export const isLast = (stage: string): boolean => last.has(stage);
