import type { Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import type { Kept } from '../../store/objects.ts';
import { tokenTexts, type Tokenizer } from '../../tokens.ts';
import { textPart, type Times } from './part-states.ts';
import { seconds } from './run-states.ts';
import type { CountedDraft, Job, Result } from './job.ts';

/** The steps of a leg, and the messages that they write. */
export interface Parts {
  readonly steps: readonly Kept[];
  readonly messages: readonly Kept[];
}

interface Span {
  readonly starts: number;
  readonly ends: number;
  readonly tokenizer: Tokenizer;
}

/** Steps and messages in their final form. The time of a leg is divided among its steps. */
export function keptParts(call: Call, { run, leg }: Job, { drafts, outcome, error }: Result, span: Span): Parts {
  const share = (span.ends - span.starts) / Math.max(1, drafts.length);
  const made = drafts.map((draft, at) => {
    const waits = draft.type === 'tool_calls' && draft.waits;
    const begins = span.starts + share * at;
    const isLast = at === drafts.length - 1;
    const times: Times = { begins, ends: waits ? null : isLast ? span.ends : begins + share };
    const message =
      draft.type === 'message'
        ? keptMessage(call, run, draft, { ...span, times, isFailed: outcome === 'failed' })
        : undefined;
    const failure = outcome === 'failed' && isLast ? error : null;
    return { message, step: keptStep(call, run, draft, { times, leg, failure, message }) };
  });
  return { steps: made.map(({ step }) => step), messages: made.flatMap(({ message }) => message ?? []) };
}

const ofRun = ({ assistant_id: assistant, thread_id: thread, id }: Json): Json => ({
  assistant_id: assistant,
  thread_id: thread,
  run_id: id,
});

function keptStep(
  { world }: Call,
  run: Json,
  draft: CountedDraft,
  {
    times,
    leg,
    failure,
    message,
  }: { readonly times: Times; readonly leg: number; readonly failure: Json | null; readonly message: Kept | undefined },
): Kept {
  const { begins, ends } = times;
  const end = ends === null ? null : seconds(ends);
  const object = {
    id: world.ids.make('step_', 24),
    object: 'thread.run.step',
    created_at: seconds(begins),
    ...ofRun(run),
    type: message ? 'message_creation' : 'tool_calls',
    status: failure ? 'failed' : 'completed',
    cancelled_at: null,
    completed_at: failure ? null : end,
    expires_at: null,
    failed_at: failure ? end : null,
    last_error: failure,
    step_details:
      draft.type === 'message'
        ? { type: 'message_creation', message_creation: { message_id: message?.object['id'] } }
        : { type: 'tool_calls', tool_calls: draft.calls },
    usage: draft.usage,
  };
  return { object, hidden: { times, leg } };
}

function keptMessage(
  { world }: Call,
  run: Json,
  { text, refuses, cites, isCut }: Extract<CountedDraft, { type: 'message' }>,
  { times, isFailed, tokenizer }: { readonly times: Times; readonly isFailed: boolean; readonly tokenizer: Tokenizer },
): Kept {
  const end = seconds(times.ends ?? times.begins);
  const [citation] = cites.map((result, at) => citationOf(text, result, at));
  const whole = text + (citation ? String(citation['text']) : '');
  const content = refuses ? { type: 'refusal', refusal: text } : textPart(whole, citation ? [citation] : []);
  const object = {
    id: world.ids.make('msg_', 24),
    object: 'thread.message',
    created_at: seconds(times.begins),
    ...ofRun(run),
    status: isCut ? 'incomplete' : 'completed',
    incomplete_details: isCut ? { reason: isFailed ? 'run_failed' : 'max_tokens' } : null,
    incomplete_at: isCut ? end : null,
    completed_at: isCut ? null : end,
    role: 'assistant',
    content: isFailed ? [] : [content],
    attachments: [],
    metadata: {},
  };
  const pieces = [...tokenTexts(tokenizer, text), ...(citation ? [citation['text']] : [])];
  return { object, hidden: { times, pieces } };
}

/** A mark behind the text that names the file. */
function citationOf(text: string, result: Json, at: number): Json {
  const mark = `【4:${at}†${String(result['file_name'])}】`;
  const start = [...text].length;
  return {
    type: 'file_citation',
    text: mark,
    start_index: start,
    end_index: start + [...mark].length,
    file_citation: { file_id: result['file_id'] },
  };
}
