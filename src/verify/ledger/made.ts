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
  /** What the answer names and the run did not make, as paths. */
  readonly theirs?: readonly string[];
  /** How old the answered thing is, by the server's clock, in ms. Undefined if the answer does not show it. */
  readonly age?: number;
}

/** Whether a successful request creates something or has a permanent effect. */
export const makesSomething = ({ operation }: ResolvedOperation, { body }: Aim): boolean =>
  operation['x-effect'] !== undefined && effectOf(operation, body).leaves.some(isMaking);

/** How many requests at least undo what a success of the request creates. */
export const undosNeeded = (operation: ResolvedOperation, { body }: Aim): number =>
  effectOf(operation.operation, body).leaves.filter((leaving) => 'link' in leaving).length;

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
  const age = ageOf(answer, candidates);
  return { undos, stays, ...(age !== undefined && { age }) };
}

const isPlainThing = (thing: string): boolean =>
  thing
    .split('/')
    .slice(1)
    .every((part) => part !== '');

function ageOf({ headers }: Answer, bodies: readonly unknown[]): number | undefined {
  const created = bodies.map(createdAt).find((time) => time !== undefined);
  if (created === undefined) return undefined;
  const now = Date.parse(headers['date'] ?? '');
  return (Number.isNaN(now) ? Date.now() : now) - created * 1000;
}

function createdAt(body: unknown): number | undefined {
  const { created_at, created } = (body ?? {}) as Readonly<Record<string, unknown>>;
  return [created_at, created].find((time) => typeof time === 'number');
}

/** A stream has ids in one of its first events, at the top level or inside the object. */
function bodiesOf(answer: Answer): unknown[] {
  const whole = parseJson(textOf(answer));
  if (mediaTypeOf(answer) !== 'text/event-stream' && whole !== undefined) return [whole];
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
