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
 * A function that passes on what the level lets through. The level comes from the option, else from `OPENAI_LOG`, else
 * it is `warn`.
 *
 * @throws {OpenAIError} when the option is no level. An unknown level in the environment counts as `warn`.
 */
export function makeLog(level: LogLevel | undefined, logger: Logger = console): Log {
  if (level !== undefined && !levels.includes(level)) {
    throw new OpenAIError(`logLevel: "${level}" is none of ${levels.join(', ')}.`);
  }
  const wanted = levels.indexOf(level ?? (fromEnvironment('OPENAI_LOG') as LogLevel));
  const threshold = wanted < 0 ? levels.indexOf('warn') : wanted;
  return (of, make) => {
    if (levels.indexOf(of) > threshold) return;
    const [message, ...details] = make();
    logger[of](`[openai-concord] ${message}`, ...(details as unknown[] as never[]));
  };
}
