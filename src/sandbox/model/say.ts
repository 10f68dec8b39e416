import type { Json } from '../../accumulate/json.ts';
import type { Brain, BrainContext, ModelRequest, Part } from '../brain/brain.ts';
import { ApiError } from '../errors.ts';
import { cutAfter, type Tokenizer } from '../tokens.ts';

/** One stop sequence, or a list of them. */
export const stopsOf = (stop: unknown): readonly string[] => [stop ?? []].flat().map(String);

/** Where the model has to stop. */
export interface Bounds {
  /** The most tokens of the answer. */
  readonly limit: number | undefined;
  readonly stop: readonly string[];
}

/** A hosted tool that is really there: what it finds is told to the model. */
export type Search = (queries: readonly string[]) => Promise<SearchOutcome> | SearchOutcome;

export interface SearchOutcome {
  readonly results: readonly Json[];
  /** What the model is told. */
  readonly text: string;
}

export type SaidPart =
  | Extract<Part, { type: 'text' | 'refusal' | 'reasoning' }>
  | { readonly type: 'call'; readonly name: string; readonly arguments: string }
  | { readonly type: 'search'; readonly queries: readonly string[]; readonly results: readonly Json[] };

/** What the model said, within its bounds. */
export interface Said {
  readonly parts: readonly SaidPart[];
  readonly reason: 'stop' | 'length';
  readonly tokens: number;
}

/**
 * Has the brain answer, carries out the searches that it asks for, and cuts the answer at its bounds.
 *
 * @throws {ApiError} if the brain answers with an error.
 */
export async function say(
  brain: Brain,
  request: ModelRequest,
  context: BrainContext,
  { bounds, tokenizer, search }: { readonly bounds: Bounds; readonly tokenizer: Tokenizer; readonly search?: Search },
): Promise<Said> {
  const parts: SaidPart[] = [];
  noteUnread(request, context);
  let asked = request;
  for (let turn = 0; turn < mostSearches; turn += 1) {
    const answered = await brain.answer(asked, context);
    const searched: SearchOutcome[] = [];
    for (const part of answered) {
      if (part.type === 'pause') await context.pause(part.ms);
      const said = part.type === 'pause' ? undefined : await carriedOut(part, search, searched);
      if (said) parts.push(said);
    }
    if (searched.length === 0) break;
    asked = afterSearch(asked, searched);
  }
  return within(parts, bounds, tokenizer);
}

const mostSearches = 8;

/** A PDF, for instance, is taken as a file, and the answer cannot speak of what it says. */
function noteUnread({ messages }: ModelRequest, { index, note }: BrainContext): void {
  const media = new Set(messages.flatMap((message) => message.media));
  if (media.size > 0 && index === 0)
    note(`not read, because the sandbox gives texts only to the model: ${[...media].join(', ')}`);
}

async function carriedOut(
  part: Exclude<Part, { type: 'pause' }>,
  search: Search | undefined,
  searched: SearchOutcome[],
): Promise<SaidPart | undefined> {
  if (part.type === 'error')
    throw new ApiError(part.status, part.message, part.code === undefined ? {} : { code: part.code });
  if (part.type === 'call')
    return { ...part, arguments: typeof part.arguments === 'string' ? part.arguments : JSON.stringify(part.arguments) };
  if (part.type !== 'search') return part;
  if (!search) return undefined;
  const outcome = await search(part.queries);
  searched.push(outcome);
  return { type: 'search', queries: part.queries, results: outcome.results };
}

/** The model is told what was found, and is not asked to search again. */
const afterSearch = (request: ModelRequest, searched: readonly SearchOutcome[]): ModelRequest => ({
  ...request,
  tools: request.tools.filter(({ kind }) => kind !== 'hosted'),
  choice: request.choice === 'required' ? 'auto' : request.choice,
  messages: [
    ...request.messages,
    ...searched.map(({ text }) => ({ role: 'tool' as const, text, media: [], calls: [] })),
  ],
});

/** Name and arguments of a call are wrapped in tokens of their own. */
const callOverhead = 7;

function within(parts: readonly SaidPart[], { limit = Infinity, stop }: Bounds, tokenizer: Tokenizer): Said {
  const said: SaidPart[] = [];
  let used = 0;
  for (const part of parts) {
    if (part.type === 'search' || part.type === 'reasoning') {
      said.push(part);
      continue;
    }
    const isCall = part.type === 'call';
    const start = isCall ? tokenizer.encode(part.name).length + callOverhead : 0;
    const whole = isCall ? part.arguments : part.text;
    const stopped = part.type === 'text' ? beforeStop(whole, stop) : whole;
    const { text, tokens, wasCut } = cutAfter(tokenizer, stopped, Math.max(0, limit - used - start));
    said.push(isCall ? { ...part, arguments: text } : { ...part, text });
    if (wasCut || used + start > limit) return { parts: said, reason: 'length', tokens: limit };
    used += start + tokens;
    if (stopped !== whole) break;
  }
  return { parts: said, reason: 'stop', tokens: used };
}

/** The text before the first stop sequence. */
export function beforeStop(text: string, stop: readonly string[]): string {
  const places = stop
    .filter((one) => one !== '')
    .map((one) => text.indexOf(one))
    .filter((place) => place >= 0);
  return places.length === 0 ? text : text.slice(0, Math.min(...places));
}
