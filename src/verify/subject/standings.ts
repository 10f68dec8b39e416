import type { Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Claim } from '../model/subject.ts';
import type { Target } from '../model/target.ts';
import { claimIn } from './claim.ts';
import type { UnknownAddress } from './unknown-address.ts';

/** Which operations a server has, as far as it is known. An operation counts only through a valid request. */
export interface Standings {
  /** What is known without asking. */
  of(operationId: string): Claim;
  /** What is known after asking, once, by a valid request. */
  settle(operationId: string): Promise<Claim>;
  /** Takes an answer to a valid request. An operation that once answered is not taken away again. */
  learn(operationId: string, request: CaseRequest, answer: Answer, isReal: boolean): Promise<Claim>;
  /** Takes what is known from elsewhere, such as the absence of what creates the thing. */
  note(operationId: string, claim: Claim): Claim;
}

/** Sends a valid request for an operation and learns from the answer. */
export type Prove = (operationId: string) => Promise<Claim>;

export function createStandings(
  { subject }: Pick<Target, 'subject'>,
  unknownAddress: UnknownAddress,
  prove: Prove,
): Standings {
  const known = new Map<string, Claim>(Object.entries(subject?.operations ?? {}));
  const asked = new Map<string, Promise<Claim>>();
  const of = (operationId: string): Claim => known.get(operationId) ?? subject?.others ?? notAsked;
  const note = (operationId: string, claim: Claim): Claim => {
    if (of(operationId).standing === 'unknown') known.set(operationId, claim);
    return of(operationId);
  };
  return {
    of,
    note,
    async settle(operationId) {
      if (of(operationId).standing !== 'unknown') return of(operationId);
      const proof = asked.get(operationId) ?? prove(operationId);
      asked.set(operationId, proof);
      await proof;
      return of(operationId);
    },
    async learn(operationId, request, answer, isReal) {
      if (of(operationId).standing !== 'unknown') return of(operationId);
      const isLikeUnknown = await unknownAddress.isLike(request, answer);
      return note(operationId, claimIn({ request, answer, isLikeUnknown, isReal }));
    },
  };
}

const notAsked: Claim = { standing: 'unknown', reason: 'No valid request was sent.' };
