import type { Check } from './finding.ts';

/** The statuses that count as a rejection, and the check that fails otherwise. */
export interface Rejection {
  readonly statuses: readonly number[];
  readonly check: Check;
}

/** Servers use either status for an invalid body or parameter, and document which. */
const malformed: Rejection = { statuses: [400, 422], check: 'input-rejected' };

/** What a server must reject, one mutation per line. This is the only definition. */
export const rejections = {
  'missing-key': { statuses: [401], check: 'key-required' },
  'malformed-key': { statuses: [401], check: 'key-required' },
  'wrong-kind-key': { statuses: [401, 403], check: 'key-kind' },
  'unknown-route': { statuses: [404], check: 'route-unknown' },
  'malformed-json': malformed,
  'missing-body': malformed,
  'missing-required': malformed,
  'wrong-type': malformed,
  'null-value': malformed,
  'not-in-enum': malformed,
  'wrong-constant': malformed,
  'below-minimum': malformed,
  'above-maximum': malformed,
  'not-a-multiple': malformed,
  'too-short': malformed,
  'too-long': malformed,
  'wrong-pattern': malformed,
  'wrong-format': malformed,
  'too-few-items': malformed,
  'too-many-items': malformed,
  'repeated-items': malformed,
  'too-few-properties': malformed,
  'too-many-properties': malformed,
  'extra-field': malformed,
  'no-member': malformed,
} as const satisfies Record<string, Rejection>;

export type Mutation = keyof typeof rejections;
