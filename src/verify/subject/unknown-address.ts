import type { Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { NotRunError } from '../model/not-run.ts';
import { NoAnswerError, type Send } from '../transport/send.ts';
import { nowhere, signatureOf } from '../transport/signature.ts';

/** How a server answers an address that it does not have. */
export interface UnknownAddress {
  /** Whether an answer is the one that an unknown address gets if it is asked in the same way. */
  isLike(request: CaseRequest, answer: Answer): Promise<boolean>;
}

/**
 * Servers check the key, the body and the address in any order. So the answer of an unknown address is learned once for
 * each method, kind of key, and kind of body; and again for the very body that is refused in another way, because what is
 * checked first may be one field of it.
 */
export function createUnknownAddress(send: Send): UnknownAddress {
  const learned = new Map<string, Promise<string | undefined>>();
  const learn = async (request: CaseRequest): Promise<string | undefined> => {
    const asked = { ...request, template: nowhere, path: {}, query: [] };
    try {
      return signatureOf(asked, await send(asked));
    } catch (error) {
      // Without this answer nothing can be compared, and so nothing is taken to be absent.
      if (error instanceof NoAnswerError || error instanceof NotRunError) return undefined;
      throw error;
    }
  };
  return {
    async isLike(request, answer) {
      const own = signatureOf(request, answer);
      const learnedBy = (way: string): Promise<string | undefined> => {
        const signature = learned.get(way) ?? learn(request);
        learned.set(way, signature);
        return signature;
      };
      if ((await learnedBy(wayOf(request))) === own) return true;
      return isRefusedForBody(request, answer) && (await learnedBy(`${wayOf(request)} ${request.body}`)) === own;
    },
  };
}

const isRefusedForBody = ({ body }: CaseRequest, { status }: Answer): boolean =>
  body !== undefined && (status === 400 || status === 422);

const wayOf = ({ method, credentials, headers, body }: CaseRequest): string =>
  [method, credentials, headers['content-type']?.split(';')[0] ?? '', kindOf(body)].join(' ');

function kindOf(body: string | undefined): 'none' | 'missing' | 'malformed' | 'good' {
  if (body === undefined) return 'none';
  if (body === '') return 'missing';
  return parseJson(body) === undefined ? 'malformed' : 'good';
}
