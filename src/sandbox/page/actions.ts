import { faultKinds, type Fault } from '../faults/fault.ts';
import type { PageSource } from './source.ts';

type Form = URLSearchParams;

/** What the buttons of the page do, by the value of `do`. */
const actions: Readonly<Record<string, (source: PageSource, form: Form) => void>> = {
  reset: ({ controls }) => controls.reset(),
  advance: ({ controls }, form) => controls.clock.advance(numberIn(form, 'seconds', 'The time') * 1000),
  'add-fault': (source, form) => source.faults.add(faultIn(source, form)),
  'remove-fault': ({ faults }, form) => faults.remove(numberIn(form, 'place', 'The place')),
  'clear-faults': ({ controls }) => controls.faults([]),
};

/** @throws {TypeError} for a form that says nothing that can be done, in words for the user. */
export function act(source: PageSource, form: Form): void {
  const name = form.get('do') ?? '';
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) throw new TypeError(`There is no such button: ${name}.`);
  action(source, form);
}

function faultIn({ world }: PageSource, form: Form): Fault {
  const kind = faultKinds.find((one) => one === form.get('kind'));
  if (!kind) throw new TypeError(`A fault must be one of ${faultKinds.join(', ')}.`);
  const operation = form.get('operation') ?? '';
  if (operation !== '' && !operationIdsOf({ world }).includes(operation))
    throw new TypeError(`There is no operation ${operation}.`);
  const times = form.get('times') ?? '';
  return {
    kind,
    ...(operation !== '' && { operations: [operation] }),
    ...(times !== '' && { times: numberIn(form, 'times', 'The number of requests') }),
  };
}

/** @throws {TypeError} */
function numberIn(form: Form, name: string, what: string): number {
  const text = form.get(name) ?? '';
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < 0 || value > most)
    throw new TypeError(`${what} must be a whole number from 0 to ${most}, got "${text}".`);
  return value;
}

/** Thirty years in seconds: farther, no date of the API is right. */
const most = 946_080_000;

export const operationIdsOf = ({ world }: Pick<PageSource, 'world'>): readonly string[] =>
  Object.values(world.contract.document.paths)
    .flatMap((item) => Object.values(item))
    .flatMap((one) => (one as { operationId?: string }).operationId ?? [])
    .toSorted();
