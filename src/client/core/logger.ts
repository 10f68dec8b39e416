import { OpenAIError } from './errors.ts';
import { fromEnvironment } from './environment.ts';

const levels = ['off', 'error', 'warn', 'info', 'debug'] as const;

/** From silent to talkative. `info` tells of retries, `debug` of every request and answer; bodies are never logged. */
export type LogLevel = (typeof levels)[number];

/** What takes the log: `console`, pino, or anything else with these four. Secrets are masked before it sees them. */
export type Logger = Readonly<Record<'error' | 'warn' | 'info' | 'debug', (message: string, ...rest: never[]) => void>>;

/** The message is made only where the level lets it through. */
export type Log = (level: Exclude<LogLevel, 'off'>, make: () => readonly [message: string, details?: object]) => void;

/**
 * The level by the option, else by `OPENAI_LOG`, else `warn`.
 *
 * @throws {OpenAIError} when the option is no level. An unknown level in the environment counts as `warn`.
 */
export function logLevelOf(option: LogLevel | undefined): LogLevel {
  if (option !== undefined && !levels.includes(option)) {
    throw new OpenAIError(`logLevel: "${option}" is none of ${levels.join(', ')}.`);
  }
  const level = option ?? (fromEnvironment('OPENAI_LOG') as LogLevel);
  return levels.includes(level) ? level : 'warn';
}

/** A function that passes on what the level lets through. Level and logger are those of the moment. */
export const makeLog =
  (settings: { readonly logger: Logger; readonly logLevel: LogLevel | undefined }): Log =>
  (of, make) => {
    const { logger, logLevel = 'warn' } = settings;
    if (levels.indexOf(of) > levels.indexOf(logLevel)) return;
    const [message, ...details] = make();
    logger[of](`[openai-concord] ${message}`, ...(details as unknown[] as never[]));
  };
