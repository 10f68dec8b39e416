import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import type { Answer } from '../model/answer.ts';
import { CannotRunError } from '../model/cannot-run.ts';
import { selects, type CaseSelection } from '../model/selection.ts';
import type { Claim, Subject } from '../model/subject.ts';
import type { Target } from '../model/target.ts';
import { systemClock, type Clock } from '../transport/clock.ts';
import { recordedSend } from '../transport/transport.ts';
import { tryAbilities } from './abilities.ts';
import { listModels, requireApi } from './address.ts';
import { askOperations } from './ask-operations.ts';
import { chooseModels, type ChosenModels, type NamedModels } from './choose-models.ts';
import { modelsIn } from './listed-models.ts';
import { createWriter } from './create-writer.ts';
import { createSession, untilStopped, type Session } from './session.ts';
import type { Stated } from './target-file.ts';
import { tryState } from './try-state.ts';

export interface Wishes {
  readonly stated: Stated;
  readonly named: NamedModels;
  readonly selection: CaseSelection;
  /** Ends it early. */
  readonly signal?: AbortSignal | undefined;
  /** Default: the system clock. */
  readonly clock?: Clock;
}

/**
 * Finds out what a server is before its cases are sent: its models, whether it needs a key, and which operations and
 * abilities it has. What a person says about it is not asked.
 *
 * @throws {CannotRunError} when the server cannot be reached, is not the API, refuses the key, or has no usable model.
 */
export async function discover(
  document: OpenApiDocument,
  target: Target,
  { stated, named, selection, signal, clock = systemClock }: Wishes,
): Promise<Target> {
  const reached = await requireApi(target, recordedSend, clock);
  const session = createSession(document, target, { sentBefore: reached.requests, clock, signal });
  const listed = modelsIn(reached.answer);
  const key = stated.key ?? (await keyOf(session, reached.answer));
  const wanted = operationsOf(document).filter(({ operation }) => isWanted(operation, stated, selection));
  const isAsked = (operationId: string): boolean =>
    selects(selection, operationId, groupOf(session, operationId)) &&
    (stated.operations[operationId] ?? stated.others)?.standing !== 'absent';
  const chosen = await chooseModels(session, { named: { ...stated.models, ...named }, listed, isAsked });
  requireModel(target, chosen);
  const known = { listModels: await session.claim(listModels, reached.answer), ...chosen.claims };
  const rest = wanted.filter(({ operation }) => !(operation.operationId in known));
  const asked = await askOperations(session, rest);
  const found = { models: chosen.models, operations: { ...known, ...asked, ...stated.operations } };
  const tried = await tryAbilities(session, found, stated.abilities);
  const writer = createWriter(document, target, clock);
  const state =
    stateStated(target, stated) ?? (await tryState(session, untilStopped(writer.write, signal), { ...found, isAsked }));
  const subject: Subject = {
    ...found,
    name: stated.name ?? target.name,
    key,
    state: words[state.standing],
    others: stated.others ?? notAsked,
    abilities: { ...tried, state },
    ...(stated.scenarios && { scenarios: stated.scenarios }),
  };
  return withSubject(target, subject, session.sent() + writer.drain());
}

const words = { served: 'kept', absent: 'not-kept', unknown: 'unknown' } as const satisfies Record<
  string,
  Subject['state']
>;

/** What a person says about the state, if they do. */
function stateStated({ stateful }: Target, { state, abilities }: Stated): Claim | undefined {
  if (!stateful) return { standing: 'absent', reason: '--stateless says so.' };
  if (state === 'kept') return { standing: 'served', reason: 'The profile says so.' };
  return state === 'not-kept' ? { standing: 'absent', reason: 'The profile says so.' } : abilities.state;
}

const notAsked: Claim = { standing: 'unknown', reason: 'It is not part of this run.' };

const groupOf = ({ operations }: Session, operationId: string): string =>
  operations.get(operationId)?.operation.tags[0] ?? '';

const isWanted = (
  { operationId, tags }: ResolvedOperation['operation'],
  { operations, others }: Stated,
  selection: CaseSelection,
): boolean => !(operationId in operations) && others === undefined && selects(selection, operationId, tags[0] ?? '');

/** Whether the list of models, which most servers open first, is refused without a key. */
async function keyOf({ target, ask }: Session, withKey: Answer): Promise<Subject['key']> {
  const hasKey = target.keys.apiKey !== undefined;
  const answer = hasKey ? await ask({ ...listModels, credentials: 'none' }) : withKey;
  if (typeof answer === 'string') return 'unknown';
  if (answer.status === 401 || answer.status === 403) return 'required';
  // With a key, a list that is open to all says nothing about the rest.
  return answer.status < 300 && !hasKey ? 'not-required' : 'unknown';
}

function requireModel({ baseUrl }: Target, { refusal }: ChosenModels): void {
  if (refusal !== undefined)
    throw new CannotRunError(`${baseUrl}: no model can be called. ${refusal}. Name one with --model NAME.`);
}

const withSubject = (target: Target, subject: Subject, sentBefore: number): Target => ({
  ...target,
  name: subject.name,
  subject,
  stateful: target.stateful && subject.state !== 'not-kept',
  limits: { ...target.limits, sentBefore },
});
