import { Listr, ListrLogger, ListrLogLevels, PRESET_TIMER, type LoggerFieldOptions } from 'listr2';

export interface Step {
  readonly title: string;
  /** What it answers is shown behind the title. It fails by throwing. */
  run(): Promise<string | void>;
}

/**
 * Runs steps one after the other, with a line and a time for each; the first failure ends the run. The lines are plain
 * also on a terminal, so that a log looks like what people saw, and go to standard error.
 */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const tasks = steps.map(({ title, run }) => ({
    title,
    task: async (_: unknown, task: { title: string | undefined }) => {
      const result = await run();
      if (result) task.title = `${title}: ${result}`;
    },
  }));
  const logger = new StepLogger({ useIcons: true, toStderr: Object.values(ListrLogLevels) });
  const rendererOptions = { timer: PRESET_TIMER, logger };
  // Its listeners would end the process with 127, which shells read as a command that does not exist.
  await new Listr(tasks, { renderer: 'simple', rendererOptions, registerSignalListeners: false }).run();
}

/** Whoever started the steps tells why one failed; its line says no more than that it did. */
class StepLogger extends ListrLogger {
  override log(level: string, message: string | unknown[], options?: LoggerFieldOptions): void {
    super.log(level, message, level === ListrLogLevels.FAILED ? undefined : options);
  }
}
