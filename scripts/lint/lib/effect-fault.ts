import type { Link } from '../../../src/openapi/document.ts';
import { valueAt } from '../../../src/openapi/json-pointer.ts';
import { expressionsIn } from './runtime-expression.ts';

/** A message, and its position within the effect or a part of it. */
export type EffectFault = readonly [keys: readonly string[], message: string];

/**
 * Whether a link takes the id of the affected thing from the response, either for a parameter or for a position in the
 * body.
 */
export const fillsFromAnswer = ({ parameters, requestBody }: Link, thing: string): boolean =>
  expressionsIn(thing.startsWith('/') ? valueAt(requestBody, thing) : parameters?.[thing]).some((expression) =>
    expression.startsWith('$response.body'),
  );
