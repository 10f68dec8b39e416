import type { ModelRequest } from '../brain.ts';

/** What a rule asks of a request. All conditions must hold. Texts match if they are contained, whatever their case. */
export interface Match {
  /** In the last message of the user. */
  readonly message?: string | RegExp;
  /** In the instructions. */
  readonly system?: string | RegExp;
  readonly model?: string | RegExp;
  /** A tool that is offered. */
  readonly tool?: string;
  /** In the last output of a tool, if it is the last message. */
  readonly toolResult?: string | RegExp;
  /** How many answers the conversation had before, from 0. */
  readonly turn?: number;
  readonly operation?: ModelRequest['operation'];
  /** Anything else. Only in code. */
  readonly when?: (request: ModelRequest) => boolean;
}

/** The first condition that does not hold, in words; undefined if all do. */
export function mismatch(match: Match, request: ModelRequest): string | undefined {
  const { messages, model, tools, operation } = request;
  const last = messages.at(-1);
  const checks: readonly (readonly [keyof Match, boolean])[] = [
    ['operation', match.operation === undefined || match.operation === operation],
    ['model', holds(match.model, model)],
    ['turn', match.turn === undefined || match.turn === turnsIn(request)],
    ['tool', match.tool === undefined || tools.some(({ name }) => name === match.tool)],
    ['toolResult', match.toolResult === undefined || (last?.role === 'tool' && holds(match.toolResult, last.text))],
    ['system', holds(match.system, textsOf(request, 'system'))],
    ['message', holds(match.message, messages.findLast(({ role }) => role === 'user')?.text ?? '')],
    ['when', match.when?.(request) ?? true],
  ];
  const failed = checks.find(([, isFine]) => !isFine)?.[0];
  return failed === undefined ? undefined : `${failed}: ${String(match[failed])}`;
}

const holds = (wanted: string | RegExp | undefined, text: string): boolean =>
  wanted === undefined ||
  (typeof wanted === 'string' ? text.toLowerCase().includes(wanted.toLowerCase()) : wanted.test(text));

const textsOf = ({ messages }: ModelRequest, role: string): string =>
  messages
    .filter((one) => one.role === role)
    .map(({ text }) => text)
    .join('\n');

/** Calls that were made together count as one answer. */
const turnsIn = ({ messages }: ModelRequest): number =>
  messages.filter(({ role }, index) => role === 'assistant' && messages[index - 1]?.role !== 'assistant').length;
