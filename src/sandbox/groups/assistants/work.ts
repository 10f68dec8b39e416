import { textOf, type Json } from '../../../accumulate/json.ts';
import type { ModelRequest } from '../../brain/brain.ts';
import type { Call } from '../../call.ts';
import { ApiError } from '../../errors.ts';
import { contextOf } from '../../model/context.ts';
import { say, type Said } from '../../model/say.ts';
import { estimatedTokens, promptTokens } from '../../model/usage.ts';
import { snapshotOf } from '../../models.ts';
import type { Tokenizer } from '../../tokens.ts';
import { tokensOf } from '../usage/count.ts';
import { addUsage } from '../usage/record.ts';
import { askOfRun, truncated } from './ask.ts';
import { draftsOf, type Draft } from './drafts.ts';
import type { CountedDraft, Job, Result } from './job.ts';
import { keptParts, type Parts } from './parts.ts';
import type { Leg } from './run-states.ts';
import { searchIn } from './search.ts';
import { sumOf, usageOf } from './usage.ts';

export interface Worked extends Parts {
  readonly leg: Leg;
}

/** Has the model work until it has nothing more to say, or needs outputs. What it said shows when the clock says so. */
export async function work(call: Call, job: Job, tokenizer: Tokenizer): Promise<Worked> {
  const queued = call.world.clock.now();
  const result = await resultOf(call, job, tokenizer);
  const usage = sumOf(result.drafts.map((draft) => draft.usage));
  if (usage.total_tokens > 0) addUsage(call, tokensOf({ model: snapshotOf(call, textOf(job.run['model'])), usage }));
  const span = spanOf(call, queued, job.streams ? usage.completion_tokens : undefined);
  const parts = keptParts(call, job, result, { ...span, tokenizer });
  const { outcome, error, reason } = result;
  return { ...parts, leg: { queued, ...span, outcome, error, reason, usage, calls: waitingFor(result) } };
}

/** A run that is streamed is as fast as the model speaks. One that is polled waits and works like any job. */
function spanOf(
  { world: { pace } }: Call,
  queued: number,
  tokens: number | undefined,
): { starts: number; ends: number } {
  if (tokens === undefined) return { starts: queued + pace.queued, ends: queued + pace.queued + pace.work };
  return { starts: queued, ends: queued + pace.firstEvent + (tokens * 1000) / pace.tokensPerSecond };
}

/** The calls that the caller has to answer, without the outputs that they will have. */
const waitingFor = ({ drafts, outcome }: Result): readonly Json[] => {
  const last = drafts.at(-1);
  return outcome === 'requires_action' && last?.type === 'tool_calls' ? last.calls.map(asked) : [];
};

function asked({ id, type, function: called }: Json): Json {
  const { name, arguments: given } = called as Json;
  return { id, type, function: { name, arguments: given } };
}

async function resultOf(call: Call, job: Job, tokenizer: Tokenizer): Promise<Result> {
  const { run, said, turns, spent } = job;
  const room = Number(run['max_prompt_tokens'] ?? Infinity) - spent.prompt_tokens;
  const limit = Number(run['max_completion_tokens'] ?? Infinity) - spent.completion_tokens;
  const fixed = promptTokens(tokenizer, askOfRun(run, [], turns).messages);
  const strategy = run['truncation_strategy'] as Json;
  const request = askOfRun(run, truncated(said, strategy, room - fixed, tokenizer), turns);
  const prompt = promptTokens(tokenizer, request.messages);
  if (prompt > room) return cut([], 'max_prompt_tokens');
  if (limit <= 0) return cut([], 'max_completion_tokens');
  try {
    const answer = await answerTo(call, job, request, { limit, tokenizer });
    return within(counted(draftsOf(call, answer, run), prompt, tokenizer), room, answer);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const code = error.code ?? (error.status === 429 ? 'rate_limit_exceeded' : 'server_error');
    const failed: CountedDraft = {
      type: 'message',
      text: '',
      refuses: false,
      cites: [],
      isCut: true,
      usage: usageOf(0, 0),
    };
    return { drafts: [failed], outcome: 'failed', error: { code, message: error.message }, reason: null };
  }
}

const cut = (drafts: readonly CountedDraft[], reason: string): Result => ({
  drafts,
  outcome: 'incomplete',
  error: null,
  reason,
});

function answerTo(
  call: Call,
  { run, stores }: Job,
  request: ModelRequest,
  { limit, tokenizer }: { readonly limit: number; readonly tokenizer: Tokenizer },
): Promise<Said> {
  const bounds = { limit: limit === Infinity ? undefined : limit, stop: [] };
  // Runs count for the limits of their project, and say nothing about them in headers.
  call.world.limits.spend(call.caller, textOf(run['model']), estimatedTokens(request.messages, bounds.limit));
  const search = searchIn(call, run, stores);
  return say(call.world.brain, request, contextOf(call, 0), { bounds, tokenizer, search });
}

/** Each step reads what the steps before have said. */
function counted(drafts: readonly Draft[], prompt: number, { encode }: Tokenizer): readonly CountedDraft[] {
  let read = prompt;
  return drafts.map((draft) => {
    const text = draft.type === 'message' ? draft.text : JSON.stringify(draft.calls.map(asText));
    const usage = usageOf(read, text === '' ? 0 : encode(text).length);
    read += usage.completion_tokens;
    return { ...draft, usage };
  });
}

/** What a model writes to make a call. */
const asText = ({ function: called, code_interpreter: code, type }: Json): unknown => called ?? code ?? type;

/** A run ends before a step that it has no room for. */
function within(drafts: readonly CountedDraft[], room: number, { reason }: Said): Result {
  let read = 0;
  const over = drafts.findIndex(({ usage }) => (read += usage.prompt_tokens) > room);
  if (over >= 0) return cut(drafts.slice(0, over), 'max_prompt_tokens');
  if (reason === 'length') return cut(drafts, 'max_completion_tokens');
  const last = drafts.at(-1);
  const waits = last?.type === 'tool_calls' && last.waits;
  return { drafts, outcome: waits ? 'requires_action' : 'completed', error: null, reason: null };
}
