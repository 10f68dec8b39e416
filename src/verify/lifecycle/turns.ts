import { isOfAnswer } from '../cases/lifecycle-plan.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import { isObject } from '../../openapi/is-object.ts';
import { evaluateBody } from '../../openapi/link-body.ts';
import { evaluateLink, isExpression, type LinkedOperation } from '../../openapi/links.ts';
import type { Finding } from '../model/finding.ts';
import { lostFields } from './compare.ts';
import type { Created, LifecycleRun } from './lifecycle-run.ts';
import { idOf } from './read-back.ts';
import { finding } from './steps.ts';

/**
 * Takes the second turn of a conversation, with a body that repeats what the first answer says. The relations of the
 * operation judge its answer. What is stored is read again, and both turns are deleted.
 */
export async function takeTurn(run: LifecycleRun, first: Created, turn: LinkedOperation): Promise<void> {
  const sent = evaluateBody(turn, first);
  const { body } = await run.stepper.step(turn.name, turn.target, { body: sent, repeats: repeatedIn(turn) });
  const second = body === undefined ? undefined : { path: first.path, request: sent, body, id: idOf(body) };
  if (second) await readBack(run, second, turn);
  if (second) await remove(run, second, `delete ${turn.name}`);
  await remove(run, first, 'delete');
}

/** What is kept of the second turn says which one it continues. */
async function readBack(
  { plan: { retrieve }, stepper }: LifecycleRun,
  made: Created,
  turn: LinkedOperation,
): Promise<void> {
  if (!retrieve) return;
  const names = Object.entries(turn.link.requestBody ?? {}).flatMap(([name, value]) =>
    isExpression(value) && isOfAnswer(value) ? [name] : [],
  );
  const wanted = Object.fromEntries(names.map((name) => [name, (made.request as Record<string, unknown>)[name]]));
  await stepper.step(`retrieve ${turn.name}`, retrieve.target, {
    path: evaluateLink(retrieve, made),
    inspect: ({ body }) => lostFields(wanted, body).map((name) => lost(retrieve, name, wanted[name], body)),
  });
}

const lost = ({ target }: LinkedOperation, name: string, sent: unknown, body: unknown): Finding => ({
  ...finding('created-found', target, `${name} must be what the turn was created with: ${excerpt(sent)}`),
  got: excerpt((body as Record<string, unknown>)[name]),
  request: `$request.body#/${name}`,
});

async function remove({ plan, stepper }: LifecycleRun, made: Created, name: string): Promise<void> {
  if (!plan.remove) return;
  await stepper.step(name, plan.remove.target, { path: evaluateLink(plan.remove, made) });
}

/** Where the body of a link repeats the answer, as addresses. */
const repeatedIn = ({ link }: LinkedOperation): readonly string[] => pathsIn(link.requestBody, '$request.body#');

function pathsIn(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => pathsIn(item, `${path}/*`)))];
  if (isObject(value)) return Object.entries(value).flatMap(([name, own]) => pathsIn(own, `${path}/${name}`));
  return isExpression(value) && isOfAnswer(value) ? [path] : [];
}
