import { mediaTypeOf, textOf, type Answer } from '../model/answer.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { effectOf, type Leaving } from '../../openapi/effects.ts';
import { parseEvents } from '../../openapi/event-stream.ts';
import type { Aim } from '../../openapi/lasting.ts';
import { LinkError } from '../../openapi/links.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { undosOf, type Undo } from '../../openapi/undo.ts';
import { isPlainId } from '../../wire/path.ts';

/** What one success created: what can be undone, and a description of what cannot. */
export interface Made {
  readonly undos: readonly Undo[];
  readonly stays: readonly string[];
}

/** Whether a successful request creates something or has a permanent effect. */
export const makesSomething = (operation: ResolvedOperation, { body }: Aim): boolean =>
  effectOf(operation.operation, body).leaves.some(isMaking);

const isMaking = (leaving: Leaving): boolean => !('thing' in leaving);

/** What a success created, by the effect of its request and the ids in its answer. */
export function madeBy(document: OpenApiDocument, operation: ResolvedOperation, aim: Aim, answer: Answer): Made {
  const candidates = bodiesOf(answer);
  const [undos, stays]: [Undo[], string[]] = [[], []];
  for (const leaving of effectOf(operation.operation, aim.body).leaves) {
    if (leaving.kind === 'permanent') stays.push(leaving.what);
    if (!('link' in leaving)) continue;
    const found = firstOf(candidates, (body) => undosOf(document, operation, leaving, aim, body));
    if (!found) stays.push('its answer names nothing that can be removed');
    for (const undo of found ?? [])
      if (Object.values(undo.path).every(isPlainId) && undo.things.every(isPlainThing)) undos.push(undo);
      else
        stays.push(`the id ${JSON.stringify(Object.values(undo.path).at(-1)).slice(0, 80)} cannot be used in a path`);
  }
  return { undos, stays };
}

const isPlainThing = (thing: string): boolean =>
  thing
    .split('/')
    .slice(1)
    .every((part) => part !== '');

/** A stream has ids in one of its first events, at the top level or inside the object. */
function bodiesOf(answer: Answer): unknown[] {
  if (mediaTypeOf(answer) !== 'text/event-stream') return [parseJson(textOf(answer))];
  const first = textOf(answer).slice(0, mostText);
  const data = parseEvents(first)
    .slice(0, mostEvents)
    .map((event) => parseJson(event.data));
  return data.flatMap((value) => [value, (value as { response?: unknown } | null | undefined)?.response]);
}

const mostText = 2 ** 18;
const mostEvents = 20;

function firstOf<T>(bodies: readonly unknown[], read: (body: unknown) => T): T | undefined {
  for (const body of bodies) {
    try {
      return read(body);
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
    }
  }
  return undefined;
}
