import type { Operation, XCondition, XLeaving } from '../../../src/openapi/document.ts';
import { conditionsOf, leavingsOf } from '../../../src/openapi/effects.ts';
import { segmentsOf } from '../../../src/openapi/json-pointer.ts';
import { listed } from '../text/sentences.ts';

/** What a call leaves behind, in one sentence each. The links lead to the operations that undo it. */
export interface EffectSentence {
  readonly text: string;
  /** The operation that is named at the end of the sentence. */
  readonly operationId?: string;
  /** Whether no operation takes it back. */
  readonly isFinal: boolean;
}

export function effectSentences({ 'x-effect': effect }: Operation, method: string): EffectSentence[] {
  if (!effect) return [];
  const leaves = leavingsOf(effect).map((leaving) =>
    method === 'DELETE' && isPlainDeletion(leaving)
      ? { text: 'This cannot be undone.', isFinal: true }
      : sentenceOf(leaving),
  );
  const { costs } = effect;
  return [...leaves, ...(costs === undefined ? [] : [{ text: charges[costs], isFinal: false }])];
}

const charges: Readonly<Record<NonNullable<NonNullable<Operation['x-effect']>['costs']>, string>> = {
  model: 'The tokens of the model are charged.',
  training: 'The training is charged.',
  storage: 'The storage is charged for as long as it is kept.',
  nothing: 'It is not charged.',
};

/** That something goes, the title of a page says. */
const isPlainDeletion = (leaving: XLeaving): boolean =>
  leaving.deletes !== undefined && conditionsOf(leaving).length === 0;

function sentenceOf(leaving: XLeaving): EffectSentence {
  const given = conditionsOf(leaving).map(sayCondition);
  const when = given.length > 0 ? `If ${listed(given, 'or')}, ` : '';
  const say = (text: string): string => (when ? `${when}${text}` : text.charAt(0).toUpperCase() + text.slice(1));
  const { undoneBy, endedBy, permanent, changes, deletes, ends } = leaving;
  if (undoneBy !== undefined)
    return { text: say('it creates something that stays until it is deleted:'), operationId: undoneBy, isFinal: false };
  if (endedBy !== undefined)
    return {
      text: say('it creates something that can be ended, but not deleted:'),
      operationId: endedBy,
      isFinal: false,
    };
  if (permanent !== undefined)
    return { text: say(`this remains for good: ${permanent.replace(/\.$/, '')}.`), isFinal: true };
  if (changes !== undefined)
    return { text: say(`it changes ${thing(changes)}. The earlier values are lost.`), isFinal: true };
  if (deletes !== undefined)
    return { text: say(`it deletes ${thing(deletes)}. This cannot be undone.`), isFinal: true };
  return { text: say(`it ends ${thing(ends ?? '')}. This cannot be undone.`), isFinal: true };
}

/** A path parameter, or a JSON Pointer into the request body. */
const thing = (place: string): string =>
  place.startsWith('/') ? `what ${nameOf(place)} of the body names` : `what \`${place}\` names`;

const nameOf = (pointer: string): string => `\`${segmentsOf(pointer).join('.')}\``;

function sayCondition({ pointer, is, default: usual }: XCondition): string {
  if (is === undefined) return `${nameOf(pointer)} is set`;
  return `${nameOf(pointer)} is ${is}${usual === is ? ', as it is by default' : ''}`;
}
