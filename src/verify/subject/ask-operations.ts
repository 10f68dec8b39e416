import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { Claim } from '../model/subject.ts';
import type { Session } from './session.ts';

/** Asks for operations by a valid request each, lists first. What names a thing in its address is left to the run. */
export async function askOperations(
  session: Session,
  wanted: readonly ResolvedOperation[],
): Promise<Readonly<Record<string, Claim>>> {
  const claims: (readonly [string, Claim])[] = [];
  const ask = async ({ operation: { operationId } }: ResolvedOperation): Promise<void> => {
    claims.push([operationId, await askOperation(session, operationId)]);
  };
  const top = wanted.filter(({ path }) => !path.includes('{'));
  await inGroups(
    top.filter(({ method }) => method === 'get'),
    ask,
  );
  await inGroups(
    top.filter(({ method }) => method !== 'get'),
    ask,
  );
  const things = wanted.filter(({ path }) => path.includes('{'));
  return Object.fromEntries([...claims, ...things.map(({ operation }) => [operation.operationId, ofThing] as const)]);
}

const ofThing: Claim = {
  standing: 'unknown',
  reason: 'It is about a thing of the server, and settled by the first request about one.',
};

/** Few at a time: small servers have one worker. */
async function inGroups<T>(items: readonly T[], work: (item: T) => Promise<void>, size = 4): Promise<void> {
  for (let start = 0; start < items.length; start += size)
    await Promise.all(items.slice(start, start + size).map(work));
}

async function askOperation(session: Session, operationId: string): Promise<Claim> {
  const example = session.example(operationId);
  if (!example) return { standing: 'unknown', reason: 'The contract shows no request for it.' };
  if (example.credentials === 'admin-key' && session.target.keys.adminKey === undefined)
    return { standing: 'unknown', reason: "No administrator's key was given (--admin-key)." };
  const { request, lacks } = session.permit(example);
  const answer = lacks ?? (await session.ask(request));
  return typeof answer === 'string' ? { standing: 'unknown', reason: answer } : session.claim(request, answer);
}
