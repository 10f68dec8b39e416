import { pointerOf } from '../../openapi/json-pointer.ts';
import type { Found } from '../prove/found.ts';
import type { Reason } from './judges.ts';

/**
 * How well a value that is refused for these reasons shows a difference: 2 at the keyword, 1 at the union around it,
 * 0 not at all.
 */
export function clarity(found: Found, reasons: readonly Reason[]): 0 | 1 | 2 {
  if (reasons.some((reason) => isAtKeyword(found, reason))) return 2;
  return reasons.some((reason) => isAtUnion(found, reason)) ? 1 : 0;
}

/** At the keyword itself, or at the object that requires a name. */
function isAtKeyword({ right, rule }: Found, { schema }: Reason): boolean {
  const owner = right.replace(/\/properties\/[^/]*$/, '');
  return (right !== '' && schema.startsWith(right)) || (rule === 'required' && schema === `${owner}/required`);
}

/** A value that no member of a union takes is refused by the union, and not by what the members say of it. */
function isAtUnion({ way }: Found, { schema, instance }: Reason): boolean {
  if (!/\/(?:oneOf|anyOf)$/.test(schema)) return false;
  const steps = way.map(({ step }) => ('property' in step ? step.property : 'item' in step ? String(step.item) : '*'));
  return instance === pointerOf(steps);
}
