import { listOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { conversationKind, responseKind } from '../../kinds.ts';
import { conversationId } from './settings.ts';

/** What was said before a request. */
export interface History {
  readonly items: readonly Json[];
  /** The chain that the turn before belongs to. */
  readonly chain: string | undefined;
}

/** @throws {ApiError} 400 if the response before is not there any more, or was never kept. */
export function historyOf({ body, objects }: Call): History {
  const { previous_response_id: previous } = body;
  const conversation = conversationId(body['conversation']);
  if (typeof previous === 'string' && conversation !== undefined)
    throw badRequest("'previous_response_id' and 'conversation' exclude each other.", 'previous_response_id');
  if (conversation !== undefined)
    return {
      items: itemsIn(objects.get({ kind: conversationKind.kind }, conversation)?.hidden['items']),
      chain: undefined,
    };
  if (typeof previous !== 'string') return { items: [], chain: undefined };
  const kept = objects.get({ kind: responseKind.kind }, previous);
  if (!kept)
    throw badRequest(
      `There is no response with the id ${previous}.`,
      'previous_response_id',
      'previous_response_not_found',
    );
  const { input, chain } = kept.hidden;
  return { items: [...itemsIn(input), ...itemsIn(kept.object['output'])], chain: String(chain) };
}

/** Adds a turn to the conversation of a request, if it belongs to one. */
export function addTurn({ body, objects, world }: Call, items: readonly Json[]): void {
  const id = conversationId(body['conversation']);
  if (id === undefined) return;
  const object = { object: 'conversation', id };
  objects.put({ kind: conversationKind.kind }, id, { object, hidden: { items } }, world.clock.seconds());
}

const itemsIn = (items: unknown): readonly Json[] => listOf(items) as readonly Json[];
