import type { Case } from '../model/case.ts';
import { bodyExamples } from '../cases/template.ts';
import { textOf } from '../model/answer.ts';
import { excerpt, type Finding } from '../model/finding.ts';
import { evaluateLink, LinkError, type LinkedOperation } from '../../openapi/links.ts';
import type { RunContext } from '../run/context.ts';
import { SetupError, type Values } from '../run/create-resources.ts';
import type { Verdict } from '../model/result.ts';
import { BudgetSpentError } from '../transport/limits.ts';
import { lostFields, uploadedBytes } from './compare.ts';
import { listWithout, walkList } from './listing.ts';
import type { WalkPlan } from '../cases/lifecycle-plan.ts';
import { createStepper, finding, type Stepped, type Stepper } from './steps.ts';

/** What is walked with: where the thing is, and what it was when it was created. */
export interface Walker {
  readonly context: RunContext;
  readonly plan: WalkPlan;
  readonly stepper: Stepper;
  /** Creates one more. */
  create(name: string): Promise<Created | undefined>;
}

export interface Created {
  readonly path: Values;
  readonly body: unknown;
  readonly id: string | undefined;
}

/** Create, retrieve, update, list, read the bytes, delete: a verdict a step. It never throws. */
export async function runWalk(plan: WalkPlan, example: Case, context: RunContext): Promise<readonly Verdict[]> {
  const stepper = createStepper(context, plan.create.operation.operationId);
  const walker: Walker = { context, plan, stepper, create: (name) => create(name, plan, example, context, stepper) };
  try {
    const created = await walker.create('create');
    if (!created) return stepper.verdicts;
    await retrieve(walker, created, 'retrieve');
    await update(walker, created);
    await walkList(walker, created);
    await readContent(walker, created, example);
    await remove(walker, created);
  } catch (error) {
    if (!(error instanceof SetupError || error instanceof LinkError || error instanceof BudgetSpentError)) throw error;
    stepper.skip('the rest', plan.create, error.message);
  }
  return stepper.verdicts;
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

const idOf = (body: unknown): string | undefined => {
  const id = (body as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
};

/** The answer is about the thing that was asked for. */
const sameObject =
  (link: LinkedOperation, { id }: Created) =>
  ({ body }: Stepped): readonly Finding[] =>
    // An answer without an id breaks its schema, and is told as that.
    id === undefined || idOf(body) === undefined || idOf(body) === id
      ? []
      : [finding('same-object', link.target, `The id must be the one asked for, ${id}.`, excerpt(idOf(body)))];

async function retrieve({ plan, stepper }: Walker, created: Created, name: string, sent?: unknown): Promise<void> {
  if (!plan.retrieve) return;
  const link = plan.retrieve;
  await stepper.step(name, link.target, {
    path: evaluateLink(link, created),
    inspect: (stepped) => [
      ...sameObject(link, created)(stepped),
      ...keptFields(plan.update ?? link, sent, stepped.body),
    ],
  });
}

const keptFields = ({ target }: LinkedOperation, sent: unknown, shown: unknown): Finding[] =>
  lostFields(sent, shown).map((name) => ({
    ...finding(
      'update-kept',
      target,
      `${name} must be what it was updated to: ${excerpt((sent as Record<string, unknown>)[name])}`,
    ),
    got: excerpt((shown as Record<string, unknown>)[name]),
  }));

async function update(walker: Walker, created: Created): Promise<void> {
  const { context, plan, stepper } = walker;
  if (!plan.update) return;
  const link = plan.update;
  const [example] = bodyExamples(context.document, link.target);
  if (!example) return;
  // Values that nothing had before: otherwise an update that is lost would not be noticed.
  const metadata = { 'concord-walk': `updated ${context.seed}` };
  const changed = { ...(example.value as object), metadata };
  const sent = context.validator.isValid(example.schemaPointer, changed) ? changed : example.value;
  const { body } = await stepper.step('update', link.target, {
    path: evaluateLink(link, created),
    body: sent,
    inspect: (stepped) => [...sameObject(link, created)(stepped), ...keptFields(link, sent, stepped.body)],
  });
  if (body !== undefined) await retrieve(walker, created, 'retrieve after update', sent);
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
