import { OpenAIError } from './errors.ts';
import { fromEnvironment } from './environment.ts';

const levels = ['off', 'error', 'warn', 'info', 'debug'] as const;

/** Ordered by verbosity. `info` logs retries, `debug` every request and response. Bodies are never logged. */
export type LogLevel = (typeof levels)[number];

/** A logger: `console`, pino, or any object with these four methods. Secrets are masked before it receives them. */
export type Logger = Readonly<Record<'error' | 'warn' | 'info' | 'debug', (message: string, ...rest: never[]) => void>>;

/** The message is built only if the level permits it. */
export type Log = (level: Exclude<LogLevel, 'off'>, make: () => readonly [message: string, details?: object]) => void;

/**
 * The level from the option, otherwise from `OPENAI_LOG`, otherwise `warn`.
 *
 * @throws {OpenAIError} if the option is not a valid level. An unknown level in the environment counts as `warn`, which
 * the logger is told.
 */
export function logLevelOf(option: LogLevel | undefined, logger: Logger): LogLevel {
  const level = option ?? (fromEnvironment('OPENAI_LOG') as LogLevel | undefined) ?? 'warn';
  if (levels.includes(level)) return level;
  const fault = `"${level}" is none of ${levels.join(', ')}.`;
  if (option) throw new OpenAIError(`logLevel: ${fault}`);
  logger.warn(`[openai-concord] OPENAI_LOG: ${fault} It counts as warn.`);
  return 'warn';
}

/** A function that logs messages permitted by the level. Level and logger are read at each call. */
export const makeLog =
  (settings: { readonly logger: Logger; readonly logLevel: LogLevel | undefined }): Log =>
  (of, make) => {
    const { logger, logLevel = 'warn' } = settings;
    if (levels.indexOf(of) > levels.indexOf(logLevel)) return;
    const [message, ...details] = make();
    logger[of](`[openai-concord] ${message}`, ...(details as unknown[] as never[]));
  };
