import type { Case } from '../model/case.ts';
import { NotRunError } from '../model/not-run.ts';
import type { Claim } from '../model/subject.ts';
import { NoAnswerError } from '../transport/send.ts';
import { sendUnkept } from '../transport/unkept.ts';
import { prepare } from './attempt.ts';
import type { RunContext } from './context.ts';
import { PreconditionError } from './precondition-error.ts';
import { cannotAsk } from './skip-reason.ts';
import { sendSingly } from './singles.ts';

/** Sends the plain example of an operation, with real ids and a good key, to learn whether the server has it. */
export async function prove(subject: Case | undefined, context: RunContext): Promise<Claim> {
  const unknown = (reason: string): Claim => ({ standing: 'unknown', reason });
  if (!subject) return unknown('The contract shows no request for it.');
  const { operationId = '' } = subject;
  const left = cannotAsk(subject, context);
  if (left !== undefined) return context.standings.note(operationId, unknown(left));
  try {
    const { request } = await prepare(subject, context);
    return await sendUnkept(request, async (sent) => {
      const answer = await sendSingly(subject, context.singles, () => context.send(sent));
      return context.standings.learn(operationId, sent, answer, isReal(sent.path, context));
    });
  } catch (error) {
    if (error instanceof NoAnswerError) return context.standings.note(operationId, silent(error));
    if (!(error instanceof NotRunError)) throw error;
    return withoutPrecondition(operationId, error, context);
  }
}

/** An operation that hangs is there: an unknown address is refused at once. */
const silent = ({ reason, message }: NoAnswerError): Claim => ({
  standing: reason === 'timeout' ? 'served' : 'unknown',
  reason: message,
});

/** Whether what a request names was created for it. */
export const isReal = (path: Readonly<Record<string, string>>, { target }: Pick<RunContext, 'target'>): boolean =>
  target.stateful || Object.keys(path).length === 0;

/** What is known of an operation whose resource could not be created: it is absent if the create is. */
export async function withoutPrecondition(
  operationId: string,
  error: NotRunError,
  { standings }: Pick<RunContext, 'standings'>,
): Promise<Claim> {
  const { refused } = error instanceof PreconditionError ? error : { refused: undefined };
  const creates = refused && (await standings.learn(refused.operationId, refused.request, refused.answer, true));
  return creates?.standing === 'absent'
    ? standings.note(operationId, {
        standing: 'absent',
        reason: `What it needs is made by ${refused?.operationId}, which is not served: ${creates.reason}`,
      })
    : standings.note(operationId, { standing: 'unknown', reason: error.message });
}
