import { stripVTControlCharacters } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { Failure } from '../../scripts/lib/failure.ts';
import { runSteps, type Step } from '../../scripts/lib/steps.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const step = (title: string, run: Step['run'] = async () => {}): Step => ({ title, run });
const failing = (title: string, error: unknown): Step => step(title, () => Promise.reject(error));

/** The lines of a run, without times, and what it threw. */
async function told(steps: Parameters<typeof runSteps>[0]): Promise<{ lines: string[]; error: unknown }> {
  let text = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const error = await runSteps(steps).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const lines = stripVTControlCharacters(text).split('\n').filter(Boolean);
  return { lines: lines.map((line) => line.replace(/ *(\[[\d.]+m?s\])?$/, '')), error };
}

test('steps run one after the other, with what each answers', async () => {
  const { lines } = await told([step('one', async () => '2 files'), step('two')]);
  expect(lines).toEqual(['❯ one', '✔ one: 2 files', '❯ two', '✔ two']);
});

test('those of a list run at once, and what comes behind it waits for all', async () => {
  const gate = Promise.withResolvers<void>();
  const waiting = step('waiting', () => gate.promise);
  const opening = step('opening', async () => gate.resolve());
  const { lines } = await told([[waiting, opening], step('last')]);
  expect(lines.slice(0, 2)).toEqual(['❯ waiting', '❯ opening']);
  expect(lines.slice(2, 4).toSorted()).toEqual(['✔ opening', '✔ waiting']);
  expect(lines.slice(4)).toEqual(['❯ last', '✔ last']);
});

test('the first failure ends the run, as it was thrown', async () => {
  const error = new Failure('It is broken.');
  expect(await told([failing('one', error), step('two')])).toEqual({ lines: ['❯ one', '✖ one'], error });
});

test('what runs beside a failure ends, and what comes behind it is left', async () => {
  const gate = Promise.withResolvers<void>();
  const error = new Failure('It is broken.');
  const failed = step('failed', async () => {
    gate.resolve();
    throw error;
  });
  const { lines, ...rest } = await told([[failed, step('beside', () => gate.promise)], step('last')]);
  expect(rest).toEqual({ error });
  expect(lines.toSorted()).toEqual(['✔ beside', '✖ failed', '❯ beside', '❯ failed'].toSorted());
});

const defect = new TypeError('undefined is not a function');
test.for<[name: string, errors: readonly unknown[], message: string, exitCode: number | undefined]>([
  ['of failures all are told', [new Failure('One.'), new Failure('Two.')], 'One.\nTwo.', 1],
  ['one that could not be checked counts more', [new Failure('One.'), new Failure('Two.', 2)], 'One.\nTwo.', 2],
  ['a defect keeps its stack', [new Failure('One.'), defect], defect.message, undefined],
])('%s', async ([, errors, message, exitCode]) => {
  const { error } = await told([errors.map((one, index) => failing(String(index), one))]);
  expect(error).toMatchObject({ message, ...(exitCode && { exitCode }) });
  expect(error === defect).toBe(errors.includes(defect));
});
