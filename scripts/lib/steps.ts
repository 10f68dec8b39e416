import { Listr, ListrLogger, ListrLogLevels, PRESET_TIMER, type ListrTask, type LoggerFieldOptions } from 'listr2';
import { asFailure, Failure } from './failure.ts';

export interface Step {
  readonly title: string;
  /** What it answers is shown behind the title. It fails by throwing. */
  run(): Promise<string | void>;
}

/**
 * Runs steps one after the other, and those of a list at once, with a line and a time for each. The first failure ends
 * the run, once what runs beside it has ended. The lines are plain also on a terminal, so that a log looks like what
 * people saw, and go to standard error.
 *
 * @throws what the step that failed threw; a {@link Failure} that names each where several did.
 */
export async function runSteps(steps: readonly (Step | readonly Step[])[]): Promise<void> {
  const errors: unknown[] = [];
  const tasks = steps.map((step): ListrTask => {
    if ('run' in step) return taskOf(step, errors);
    const beside = step.map((one) => taskOf(one, errors));
    return { task: (_, task) => task.newListr(beside, { concurrent: true, exitOnError: false }) };
  });
  const logger = new StepLogger({ useIcons: true, toStderr: Object.values(ListrLogLevels) });
  const rendererOptions = { timer: PRESET_TIMER, logger };
  // Its listeners would end the process with 127, which shells read as a command that does not exist.
  const options = { renderer: 'simple', rendererOptions, registerSignalListeners: false } as const;
  await new Listr(tasks, options).run().catch(() => {});
  if (errors.length > 0) throw allOf(errors);
}

function taskOf({ title, run }: Step, errors: unknown[]): ListrTask {
  return {
    title,
    // A list of steps goes on to its end; those behind it are left.
    enabled: () => errors.length === 0,
    task: async (_, task) => {
      try {
        const result = await run();
        if (result) task.title = `${title}: ${result}`;
      } catch (error) {
        errors.push(error);
        throw error;
      }
    },
  };
}

/** What is one's own defect goes before what a person can act on: it needs its stack. */
function allOf(errors: readonly unknown[]): unknown {
  const failures = errors.map(asFailure).filter((failure) => failure !== undefined);
  if (errors.length === 1 || failures.length < errors.length)
    return errors.find((error) => !asFailure(error)) ?? errors[0];
  const messages = failures.map(({ message }) => message);
  return new Failure(messages.join('\n'), failures.some(({ exitCode }) => exitCode === 2) ? 2 : 1);
}

/** Whoever started the steps tells why one failed; its line says no more than that it did. */
class StepLogger extends ListrLogger {
  override log(level: string, message: string | unknown[], options?: LoggerFieldOptions): void {
    super.log(level, message, level === ListrLogLevels.FAILED ? undefined : options);
  }
}
