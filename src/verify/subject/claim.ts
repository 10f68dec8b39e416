import type { Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import { rateLimited } from '../model/result.ts';
import type { Claim, Standing } from '../model/subject.ts';
import { isAboutModel, isUnsupported, namesValue, wordsOf } from './words.ts';

/** An answer to a valid request with a good key. */
export interface Proof {
  readonly request: CaseRequest;
  readonly answer: Answer;
  /** Whether an unknown address gets the same answer. */
  readonly isLikeUnknown: boolean;
  /** Whether the server has everything that the request names. */
  readonly isReal: boolean;
  /** The `object` of a success, if it is not one that the operation returns. */
  readonly other?: string;
}

/** What the answer to a valid request shows about its operation. */
export function claimIn(proof: Proof): Claim {
  const { request, answer, isLikeUnknown, isReal, other } = proof;
  const { status } = answer;
  const claim = (standing: Standing, why: string): Claim => ({
    standing,
    reason: `${request.method} ${request.template} answered ${why}.`,
  });
  if (status === 405 || status === 501) return claim('absent', String(status));
  if (other !== undefined) return claim('absent', `with the object "${other}" of another operation`);
  if (status >= 500) return claim('served', String(status));
  if (status === 429) return { standing: 'unknown', reason: rateLimited };
  const said = `${status} "${wordsOf(answer).text.slice(0, 80)}"`;
  if (status === 401 || status === 403) return claim('unknown', `${said}: the key may not`);
  if (status === 402) return claim('unknown', `${said}: a quota is used up`);
  if (isLikeUnknown)
    return isReal || status < 300
      ? claim('absent', `${status}, as an unknown address does`)
      : claim('unknown', `${status}, as an unknown address does, and may be about an id instead`);
  return status === 404 ? notFound(claim, said, proof) : claim('served', String(status));
}

/** A message about a thing proves that the address is known. Without one, a valid request is not served. */
function notFound(
  claim: (standing: Standing, why: string) => Claim,
  said: string,
  { request, answer, isReal }: Proof,
): Claim {
  if (isAboutModel(request, answer)) return claim('unknown', `${said}: it does not know the model`);
  if (isUnsupported(answer)) return claim('absent', said);
  const isOfThings = Object.keys(request.path).length > 0;
  if (isOfThings && isReal) return claim('served', said);
  if (namesValue(request, answer)) return claim(isOfThings ? 'served' : 'unknown', `${said}, about what it names`);
  return isOfThings ? claim('unknown', `${said}, about the id or the address`) : claim('absent', said);
}
