import { bodyExamples } from '../cases/template.ts';
import { evaluateLink, type LinkedOperation } from '../../openapi/links.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import type { Finding } from '../model/finding.ts';
import { lostFields } from './compare.ts';
import { finding } from './steps.ts';
import type { Created, LifecycleRun } from './lifecycle-run.ts';

/** Reads what was created. With `sent`, the last update, the object must show those values. */
export async function retrieve(
  { plan, stepper }: LifecycleRun,
  created: Created,
  name: string,
  sent?: unknown,
): Promise<void> {
  if (!plan.retrieve) return;
  const link = plan.retrieve;
  await stepper.step(name, link.target, {
    path: evaluateLink(link, created),
    // The relations of the operation say that it is the one that was asked for.
    inspect: (stepped) => keptFields(plan.update ?? link, sent, stepped.body),
  });
}

/** Updates what was created and reads it again. */
export async function update(run: LifecycleRun, created: Created): Promise<void> {
  const { context, plan, stepper } = run;
  if (!plan.update) return;
  const link = plan.update;
  const [example] = bodyExamples(context.document, link.target);
  if (!example) return;
  // Uses new values: otherwise a lost update would go unnoticed.
  const metadata = { 'concord-lifecycle': `updated ${context.seed}` };
  const changed = { ...(example.value as object), metadata };
  const sent = context.validator.isValid(example.schemaPointer, changed) ? changed : example.value;
  const { body } = await stepper.step('update', link.target, {
    path: evaluateLink(link, created),
    body: sent,
    inspect: (stepped) => keptFields(link, sent, stepped.body),
  });
  if (body !== undefined) await retrieve(run, created, 'retrieve after update', sent);
}

export const idOf = (body: unknown): string | undefined => {
  const id = (body as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
};

const keptFields = ({ target }: LinkedOperation, sent: unknown, shown: unknown): Finding[] =>
  lostFields(sent, shown).map((name) => ({
    ...finding(
      'update-kept',
      target,
      `${name} must have the updated value: ${excerpt((sent as Record<string, unknown>)[name])}`,
    ),
    got: excerpt((shown as Record<string, unknown>)[name]),
  }));
