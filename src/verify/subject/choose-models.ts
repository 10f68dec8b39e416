import type { CaseRequest } from '../model/case.ts';
import { roles, type Claim, type Role, type Subject } from '../model/subject.ts';
import { candidatesFor, isOfText, type ListedModel } from './listed-models.ts';
import { withModel } from './models.ts';
import type { Session } from './session.ts';
import { isAboutModel, modelIn, wordsOf } from './words.ts';

/** The models that a person named: for a role, or for any. */
export type NamedModels = Readonly<Partial<Record<Role | 'any', string>>>;

/** The operation that shows whether a model can be called in a role. */
const operationOf: Readonly<Partial<Record<Role, string>>> = {
  chat: 'createChatCompletion',
  responses: 'createResponse',
  completions: 'createCompletion',
  embeddings: 'createEmbedding',
  moderation: 'createModeration',
};

export interface ChosenModels {
  readonly models: Subject['models'];
  /** What the tries showed about their operations, by operationId. */
  readonly claims: Readonly<Record<string, Claim>>;
  /** What the server says if models are asked for and none can be called. */
  readonly refusal?: string;
}

export interface Wanted {
  readonly named: NamedModels;
  readonly listed: readonly ListedModel[];
  /** Whether an operation is part of the run, and not known to be absent. */
  readonly isAsked: (operationId: string) => boolean;
}

interface Choice {
  readonly model?: string;
  readonly claim?: Claim;
  /** What the server says to the models that it does not offer. */
  readonly refusal?: string;
}

/** Finds a model for each role: the named one, or one that the server lists and that answers. */
export async function chooseModels(session: Session, wanted: Wanted): Promise<ChosenModels> {
  const chat = await choose(session, 'chat', wanted);
  const first = wanted.named.any ?? chat.model;
  const alike = { ...wanted, named: { ...wanted.named, ...(first !== undefined && { any: first }) } };
  const others = roles.filter((role) => role !== 'chat');
  const rest = await Promise.all(
    others.map(async (role) => [role, await choose(session, role, isOfText(role) ? alike : wanted)] as const),
  );
  const chosen: readonly (readonly [Role, Choice])[] = [['chat', chat], ...rest];
  const refusal = chosen.find(([, choice]) => choice.refusal !== undefined)?.[1].refusal;
  const called = chosen.some(([role, { model }]) => model !== undefined && role !== 'audio');
  return {
    models: Object.fromEntries(chosen.flatMap(([role, { model }]) => (model === undefined ? [] : [[role, model]]))),
    claims: Object.fromEntries(chosen.flatMap(([role, { claim }]) => (claim ? [[operationOf[role], claim]] : []))),
    ...(refusal !== undefined && !called && { refusal }),
  };
}

async function choose(session: Session, role: Role, { named, listed, isAsked }: Wanted): Promise<Choice> {
  const own = named[role];
  const operationId = operationOf[role];
  // Sound is not tried: it costs much, and its models are told by their names.
  if (operationId === undefined) return modelOf(own ?? candidatesFor(role, listed, undefined)[0]);
  const example = session.example(operationId);
  if (!example || !isAsked(operationId)) return modelOf(own);
  const likely = candidatesFor(role, listed, modelIn(example));
  const candidates =
    own === undefined ? [...new Set([...(named.any === undefined ? [] : [named.any]), ...likely])] : [own];
  return session.permit(example).lacks === undefined
    ? tryAll(session, example, candidates.slice(0, most))
    : modelOf(candidates[0]);
}

/** The tries per role. */
const most = 3;

const modelOf = (model: string | undefined): Choice => (model === undefined ? {} : { model });

/** The first model that answers; else the first whose refusal is about something else. */
async function tryAll(session: Session, example: CaseRequest, candidates: readonly string[]): Promise<Choice> {
  let second: Choice | undefined;
  let refusal: Choice | undefined;
  // Without a name to try, the contract's own tells whether the operation is there. A server may take any name.
  for (const model of candidates.length > 0 ? candidates : [undefined]) {
    const tried = await tryModel(session, example, model);
    if (tried.isOver) return tried.choice;
    if (tried.choice.refusal === undefined) second ??= tried.choice;
    refusal ??= tried.choice;
  }
  return second ?? refusal ?? {};
}

async function tryModel(
  session: Session,
  example: CaseRequest,
  model: string | undefined,
): Promise<{ readonly choice: Choice; readonly isOver: boolean }> {
  const { request } = session.permit(model === undefined ? example : withModel(example, model));
  const answer = await session.ask(request);
  if (typeof answer === 'string') return { choice: { claim: { standing: 'unknown', reason: answer } }, isOver: true };
  const claim = await session.claim(request, answer);
  if (isAboutModel(request, answer)) {
    const [words = ''] = wordsOf(answer).text.split('\n');
    const said = `${modelIn(request)}: ${answer.status} "${words.slice(0, 120)}"`;
    return { choice: { claim: { ...claim, standing: 'unknown' }, refusal: said }, isOver: false };
  }
  const answered = answer.status < 300;
  const named = model ?? (answered ? modelIn(request) : undefined);
  return {
    choice: { claim, ...(claim.standing === 'served' && modelOf(named)) },
    isOver: answered || claim.standing !== 'served',
  };
}
