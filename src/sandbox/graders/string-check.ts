/** 1 if the text keeps the condition, otherwise 0. */
export const stringCheck = (input: string, reference: string, operation: string): number =>
  checks[operation]?.(input, reference) === true ? 1 : 0;

const checks: Readonly<Record<string, (input: string, reference: string) => boolean>> = {
  eq: (input, reference) => input === reference,
  ne: (input, reference) => input !== reference,
  like: (input, reference) => input.includes(reference),
  ilike: (input, reference) => input.toLowerCase().includes(reference.toLowerCase()),
};
