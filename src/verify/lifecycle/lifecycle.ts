import type { Case } from '../model/case.ts';
import { textOf } from '../model/answer.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import type { Result } from '../model/result.ts';
import { evaluateLink, LinkError } from '../../openapi/links.ts';
import type { LifecyclePlan } from '../cases/lifecycle-plan.ts';
import type { RunContext } from '../run/context.ts';
import type { Lifecycle } from '../run/select.ts';
import { withinDeadline } from '../run/deadline.ts';
import { skipReason } from '../run/skip-reason.ts';
import { skipped } from '../run/to-result.ts';
import { NotRunError } from '../model/not-run.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { SharedError } from '../run/singles.ts';
import { uploadedBytes } from './compare.ts';
import { listWithout, checkList } from './listing.ts';
import { idOf, retrieve, update } from './read-back.ts';
import { lifecycleLack } from './lack.ts';
import { createStepper, finding, type Stepper } from './steps.ts';
import { takeTurn } from './turns.ts';
import type { Created, LifecycleRun } from './lifecycle-run.ts';

/** Runs one lifecycle, if the target keeps what it needs and the user allows it. */
export async function runLifecycle(
  lifecycle: Lifecycle,
  context: RunContext,
  signal?: AbortSignal,
): Promise<readonly Result[]> {
  const { id, example } = lifecycle;
  const subject = { ...example, id, phase: 'stateful' } as const;
  const note = lifecycleLack(lifecycle, context);
  const left = note === undefined ? skipReason(subject, context) : ({ outcome: 'skipped', note } as const);
  if (left) return [skipped(context, subject, left)];
  return takeAllSteps(lifecycle, context, signal);
}

/** One result per step. Never throws. */
async function takeAllSteps(
  { id, plan, example }: Lifecycle,
  context: RunContext,
  signal: AbortSignal | undefined,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const stepperOf = (own: RunContext): Stepper => createStepper(own, id, results);
  try {
    await withinDeadline(context, (bounded) => takeSteps(plan, example, bounded, stepperOf(bounded)), signal);
  } catch (error) {
    if (!(error instanceof NotRunError || error instanceof LinkError)) throw error;
    stepperOf(context).skip('the rest', plan.create, error.message);
  }
  // A step that ends after the deadline adds no result.
  return [...results];
}

/** Creates, retrieves, updates, lists, reads the bytes and deletes; or creates and takes another turn. */
async function takeSteps(plan: LifecyclePlan, example: Case, context: RunContext, stepper: Stepper): Promise<void> {
  const run: LifecycleRun = { context, plan, stepper, create: (name) => create(name, plan, example, context, stepper) };
  const created = await run.create(firstStep);
  if (!created) return;
  if (plan.turn) return takeTurn(run, created, plan.turn);
  await retrieve(run, created, 'retrieve');
  await update(run, created);
  await checkList(run, created);
  await readContent(run, created, example);
  await remove(run, created);
}

async function create(
  name: string,
  { create: operation }: LifecyclePlan,
  { request }: Case,
  { preconditions }: RunContext,
  stepper: Stepper,
): Promise<Created | undefined> {
  const path =
    Object.keys(request.path).length > 0 ? await preconditions.path(operation.operation.operationId, false) : {};
  const real = await preconditions.real(request);
  const { body } = await stepper
    .step(name, operation, { request: { ...real, path } })
    .catch((error: unknown) => sharedStep(error, name, operation, stepper));
  return body === undefined ? undefined : { path, request: parseJson(real.body ?? ''), body, id: idOf(body) };
}

/** The thing was created elsewhere in the run. The first step continues with it. */
function sharedStep(error: unknown, name: string, operation: ResolvedOperation, stepper: Stepper): { body: unknown } {
  if (!(error instanceof SharedError)) throw error;
  stepper.skip(name, operation, error.message);
  return { body: name === firstStep ? parseJson(textOf(error.answer)) : undefined };
}

const firstStep = 'create';

async function readContent({ plan, stepper }: LifecycleRun, created: Created, { request }: Case): Promise<void> {
  const wanted = uploadedBytes(request.headers['content-type'] ?? '', request.body ?? '');
  if (!plan.content || wanted === undefined) return;
  const link = plan.content;
  await stepper.step('read the bytes', link.target, {
    path: evaluateLink(link, created),
    inspect: ({ answer }) =>
      answer && Buffer.from(wanted).equals(answer.body)
        ? []
        : [
            finding(
              'bytes-unchanged',
              link.target,
              `The bytes must equal those sent: ${excerpt(wanted)}`,
              excerpt(answer && textOf(answer)),
            ),
          ],
  });
}

async function remove(run: LifecycleRun, created: Created): Promise<void> {
  const { plan, stepper } = run;
  if (!plan.remove) return;
  const link = plan.remove;
  const path = evaluateLink(link, created);
  const { answer } = await stepper.step('delete', link.target, { path });
  if (!answer || answer.status >= 300) return;
  const gone = { kind: 'rejection', statuses: [404], check: 'gone-after-delete' } as const;
  if (plan.retrieve) {
    await stepper.step('retrieve after delete', plan.retrieve.target, {
      path: evaluateLink(plan.retrieve, created),
      expect: gone,
    });
  }
  await listWithout(run, created);
  await stepper.step('delete again', link.target, { path, expect: gone });
}
