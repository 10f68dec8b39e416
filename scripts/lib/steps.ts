import { Listr, ListrLogger, ListrLogLevels, PRESET_TIMER, type ListrTask, type LoggerFieldOptions } from 'listr2';
import { asFailure, Failure } from './failure.ts';

export interface Step {
  readonly title: string;
  /** The returned text is shown after the title. A step fails by throwing. */
  run(): Promise<string | void>;
}

/**
 * Runs steps in sequence, and the steps of a nested list in parallel. Prints one line and a time for each to standard
 * error. The first failure ends the run, after the parallel steps have ended. The output is plain text on terminals,
 * too, so that a log looks the same.
 *
 * @throws the error of the failed step; if several failed, a {@link Failure} that lists them.
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
  // Its signal listeners would exit with 127, which shells read as "command not found".
  const options = { renderer: 'simple', rendererOptions, registerSignalListeners: false } as const;
  await new Listr(tasks, options).run().catch(() => {});
  if (errors.length > 0) throw allOf(errors);
}

function taskOf({ title, run }: Step, errors: unknown[]): ListrTask {
  return {
    title,
    // Parallel steps run to their end; the steps after them are skipped.
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

/** An unexpected error takes precedence over a `Failure`, because it needs its stack. */
function allOf(errors: readonly unknown[]): unknown {
  const failures = errors.map(asFailure).filter((failure) => failure !== undefined);
  if (errors.length === 1 || failures.length < errors.length)
    return errors.find((error) => !asFailure(error)) ?? errors[0];
  const messages = failures.map(({ message }) => message);
  return new Failure(messages.join('\n'), failures.some(({ exitCode }) => exitCode === 2) ? 2 : 1);
}

/** The caller reports why a step failed. Its line only shows that it did. */
class StepLogger extends ListrLogger {
  override log(level: string, message: string | unknown[], options?: LoggerFieldOptions): void {
    super.log(level, message, level === ListrLogLevels.FAILED ? undefined : options);
  }
}
