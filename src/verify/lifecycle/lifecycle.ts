import type { Case } from '../model/case.ts';
import { textOf } from '../model/answer.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import type { Verdict } from '../model/result.ts';
import { evaluateLink, LinkError } from '../../openapi/links.ts';
import type { WalkPlan } from '../cases/lifecycle-plan.ts';
import type { RunContext } from '../run/context.ts';
import type { Walk } from '../run/select.ts';
import { withinDeadline } from '../run/deadline.ts';
import { leftOut } from '../run/skip-reason.ts';
import { skipped } from '../run/to-result.ts';
import { NotRunError } from '../model/not-run.ts';
import { uploadedBytes } from './compare.ts';
import { listWithout, walkList } from './listing.ts';
import { idOf, retrieve, sameObject, update } from './read-back.ts';
import { createStepper, finding, type Stepper } from './steps.ts';
import type { Created, Walker } from './walker.ts';

/** Walks through the life of one thing, where a target keeps state and lets it be changed. */
export async function runWalk(
  { id, plan, example }: Walk,
  context: RunContext,
  signal?: AbortSignal,
): Promise<readonly Verdict[]> {
  const subject = { ...example, id, phase: 'stateful' } as const;
  const left = context.target.stateful
    ? leftOut(subject, context)
    : ({ outcome: 'not-applicable', note: 'The target keeps no state.' } as const);
  if (left) return [skipped(context, subject, left)];
  return walk(plan, example, context, signal);
}

/** Create, retrieve, update, list, read the bytes, delete: a verdict a step. It never throws. */
async function walk(
  plan: WalkPlan,
  example: Case,
  context: RunContext,
  signal: AbortSignal | undefined,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  const stepperOf = (own: RunContext): Stepper => createStepper(own, plan.create.operation.operationId, verdicts);
  try {
    await withinDeadline(context, (bounded) => takeSteps(plan, example, bounded, stepperOf(bounded)), signal);
  } catch (error) {
    if (!(error instanceof NotRunError || error instanceof LinkError)) throw error;
    stepperOf(context).skip('the rest', plan.create, error.message);
  }
  // A step that ends after the deadline adds nothing.
  return [...verdicts];
}

async function takeSteps(plan: WalkPlan, example: Case, context: RunContext, stepper: Stepper): Promise<void> {
  const walker: Walker = { context, plan, stepper, create: (name) => create(name, plan, example, context, stepper) };
  const created = await walker.create('create');
  if (!created) return;
  await retrieve(walker, created, 'retrieve');
  await update(walker, created);
  await walkList(walker, created);
  await readContent(walker, created, example);
  await remove(walker, created);
}

async function create(
  name: string,
  { create: operation }: WalkPlan,
  { request }: Case,
  { setup }: RunContext,
  stepper: Stepper,
): Promise<Created | undefined> {
  const path = Object.keys(request.path).length > 0 ? await setup.path(operation.operation.operationId, false) : {};
  const real = await setup.real(request);
  const { body } = await stepper.step(name, operation, { request: { ...real, path } });
  return body === undefined ? undefined : { path, body, id: idOf(body) };
}

async function readContent({ plan, stepper }: Walker, created: Created, { request }: Case): Promise<void> {
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
              `The bytes must be those that were sent: ${excerpt(wanted)}`,
              excerpt(answer && textOf(answer)),
            ),
          ],
  });
}

async function remove(walker: Walker, created: Created): Promise<void> {
  const { plan, stepper } = walker;
  if (!plan.remove) return;
  const link = plan.remove;
  const path = evaluateLink(link, created);
  const { answer } = await stepper.step('delete', link.target, { path, inspect: sameObject(link, created) });
  if (!answer || answer.status >= 300) return;
  const gone = { kind: 'refusal', statuses: [404], check: 'gone-after-delete' } as const;
  if (plan.retrieve) {
    await stepper.step('retrieve after delete', plan.retrieve.target, {
      path: evaluateLink(plan.retrieve, created),
      expect: gone,
    });
  }
  await listWithout(walker, created);
  await stepper.step('delete again', link.target, { path, expect: gone });
}
