import { abilities, type Ability, type Claim, type Subject } from '../model/subject.ts';
import { withModel } from './models.ts';
import type { Session } from './session.ts';
import { isUnsupported, wordsOf } from './words.ts';

/** The example of the contract that uses an ability, by operation. */
const shownBy: Readonly<Partial<Record<Ability, Readonly<Record<Talk, string>>>>> = {
  stream: { createChatCompletion: 'streamed-text', createResponse: 'streamed-text' },
  tools: { createChatCompletion: 'function-tools', createResponse: 'function-call' },
  structured: { createChatCompletion: 'structured-output', createResponse: 'structured-output' },
  logprobs: { createChatCompletion: 'logprobs', createResponse: 'logprobs' },
  vision: { createChatCompletion: 'image-input', createResponse: 'image-input' },
};

type Talk = 'createChatCompletion' | 'createResponse';

/** Tries abilities, where chat or responses are served. Only words can say that a server does not have one. */
export async function tryAbilities(
  session: Session,
  { models, operations }: Pick<Subject, 'models' | 'operations'>,
  known: Subject['abilities'],
): Promise<Subject['abilities']> {
  const isServed = (operationId: string): boolean => operations[operationId]?.standing === 'served';
  const talk = (['createChatCompletion', 'createResponse'] as const).find(isServed);
  const model = talk === 'createResponse' ? models.responses : models.chat;
  const tried = await Promise.all(
    abilities.map(async (ability): Promise<readonly [Ability, Claim] | undefined> => {
      const stated = known[ability];
      if (stated) return [ability, stated];
      const example = talk && shownBy[ability]?.[talk];
      if (ability === 'embeddings' && operations['createEmbedding']) return [ability, operations['createEmbedding']];
      if (talk === undefined || example === undefined || model === undefined) return undefined;
      return [ability, await tryAbility(session, talk, example, model)];
    }),
  );
  return Object.fromEntries(tried.filter((one) => one !== undefined));
}

async function tryAbility(session: Session, operationId: Talk, name: string, model: string): Promise<Claim> {
  const example = session.example(operationId, name);
  if (!example) return { standing: 'unknown', reason: 'The contract shows no request for it.' };
  const { request, lacks } = session.permit(withModel(example, model));
  const answer = lacks ?? (await session.ask(request));
  if (typeof answer === 'string') return { standing: 'unknown', reason: answer };
  const said = `${operationId} answered ${answer.status}`;
  if (answer.status < 300) return { standing: 'served', reason: `${said}.` };
  const words = `${said} "${wordsOf(answer).text.slice(0, 100)}".`;
  return { standing: isUnsupported(answer) ? 'absent' : 'unknown', reason: words };
}
