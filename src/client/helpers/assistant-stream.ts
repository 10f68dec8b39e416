import type * as schema from '../../../generated/types.ts';
import { foldRun } from '../../accumulate/run.ts';
import { joinDelta } from '../../accumulate/delta.ts';
import { OpenAIError, Stream, type APIPromise, type RequestOptions } from '../core/index.ts';
import { EventStream, type BaseEvents } from './event-stream.ts';
import { iterateEvents } from './iterate-events.ts';

type Message = schema.Message;
type Step = schema.RunStep;
type Text = { value: string; annotations: unknown[] };

/** The events of a run. Snapshots are what has come so far. */
export interface AssistantStreamEvents extends BaseEvents {
  /** Every event, as it came. */
  event: [event: schema.AssistantStreamEvent];
  /** The run, once its stream has ended. */
  run: [run: schema.Run];
  messageCreated: [message: Message];
  messageDelta: [delta: schema.MessageDelta, snapshot: Message];
  messageDone: [message: Message];
  runStepCreated: [step: Step];
  runStepDelta: [delta: schema.RunStepDelta, snapshot: Step];
  runStepDone: [step: Step, snapshot: Step];
  toolCallCreated: [call: ToolCall];
  toolCallDelta: [delta: object, snapshot: ToolCall];
  toolCallDone: [call: ToolCall];
  textCreated: [text: Text];
  textDelta: [delta: schema.TextDelta, snapshot: Text];
  textDone: [text: Text, message: Message];
  imageFileDone: [content: schema.ImageFile, message: Message];
}

type ToolCall = { readonly id: string; readonly type: string };
type Part = { readonly index: number; readonly type: string; readonly text?: Text; readonly image_file?: object };
type Sending = (options: RequestOptions) => APIPromise<unknown>;

/** The run of an assistant as it happens, as events (iterate it), and as a whole (`finalRun()`, `finalMessages()`). */
export class AssistantStream
  extends EventStream<AssistantStreamEvents>
  implements AsyncIterable<schema.AssistantStreamEvent>
{
  readonly _fold = foldRun();
  /** What is open: the part of the message, and the call of the step. */
  _part: { index: number; message: string } | undefined;
  readonly _begun = new Set<string>();
  _call: { index: number; step: string } | undefined;
  _event: schema.AssistantStreamEvent | undefined;

  /** Reads what `send` asks for. */
  static createAssistantStream(send: Sending, options?: RequestOptions): AssistantStream {
    const runner = new AssistantStream();
    const settings = runner._follow(options);
    return runner._run(async () => runner._read((await send(settings)) as AsyncIterable<schema.AssistantStreamEvent>));
  }

  /** Reads the output of {@link toReadableStream}. */
  static fromReadableStream(readable: ReadableStream<Uint8Array>): AssistantStream {
    const runner = new AssistantStream();
    return runner._run(() => runner._read(Stream.fromReadableStream(readable, runner.controller)));
  }

  /** A value with its delta: texts are appended, and lists have their items at the `index` of each piece. */
  static accumulateDelta(value: Record<string, unknown>, delta: Record<string, unknown>): Record<string, unknown> {
    return joinDelta(value, delta) as Record<string, unknown>;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<schema.AssistantStreamEvent> {
    return iterateEvents(this, 'event', (event) => event as schema.AssistantStreamEvent);
  }

  /** The events as JSON lines in UTF-8. */
  toReadableStream(): ReadableStream<Uint8Array> {
    // At once: what is told before it is read must not be lost.
    const items = this[Symbol.asyncIterator]();
    return new Stream(() => items, this.controller).toReadableStream();
  }

  /** The last event. */
  currentEvent(): schema.AssistantStreamEvent | undefined {
    return this._event;
  }

  /** The run as last told. */
  currentRun(): schema.Run | undefined {
    return this._fold.value() as schema.Run | undefined;
  }

  /** The message that is arriving, or came last. */
  currentMessageSnapshot(): Message | undefined {
    return this._fold.messages().at(-1) as unknown as Message | undefined;
  }

  /** The step that is arriving, or came last. */
  currentRunStepSnapshot(): Step | undefined {
    return this._fold.steps().at(-1) as unknown as Step | undefined;
  }

  /** @throws {OpenAIError} if the work fails. */
  async finalRun(): Promise<schema.Run> {
    await this.done();
    return this.currentRun() as schema.Run;
  }

  /** @throws {OpenAIError} if the work fails. */
  async finalMessages(): Promise<Message[]> {
    await this.done();
    return this._fold.messages() as never;
  }

  /** @throws {OpenAIError} if the work fails. */
  async finalRunSteps(): Promise<Step[]> {
    await this.done();
    return this._fold.steps() as never;
  }

  async _read(stream: AsyncIterable<schema.AssistantStreamEvent>): Promise<void> {
    this._emit('connect');
    for await (const event of stream) {
      this._event = event;
      const { event: name, data } = event as unknown as { event: string; data: Record<string, unknown> };
      this._fold.add({ name, data });
      this._emit('event', event);
      const whole: unknown = this._fold.parts.get(data['id'])?.value;
      if (name.startsWith('thread.message.')) this._tellMessage(name.slice(15), data, whole as Message);
      else if (name.startsWith('thread.run.step.')) this._tellStep(name.slice(16), data, whole as Step);
      // A run that waits for the outputs of its calls has all of their arguments.
      else if (name === 'thread.run.requires_action') this._endCall(this.currentRunStepSnapshot());
      this._refuseAborted();
    }
    const run = this.currentRun();
    if (!run) throw new OpenAIError('The stream ended without a run.');
    this._emit('run', run);
  }

  _tellMessage(stage: string, data: Record<string, unknown>, message: Message): void {
    if (stage === 'created') this._emit('messageCreated', message);
    else if (stage === 'delta') {
      const delta = data['delta'] as { content?: Part[] };
      for (const { index, type } of delta.content ?? []) if (type === 'text') this._beginText(index, message);
      this._emit('messageDelta', delta, message);
      for (const part of delta.content ?? []) this._tellPart(part, message);
    } else if (stage === 'completed' || stage === 'incomplete') {
      this._endPart(message);
      this._emit('messageDone', message);
    }
  }

  /** Tells of a text with its first piece. */
  _beginText(index: number, message: Message): void {
    const key = `${message.id} ${index}`;
    if (this._begun.has(key)) return;
    this._begun.add(key);
    this._emit('textCreated', (message.content[index] as unknown as Part).text);
  }

  _tellPart(part: Part, message: Message): void {
    const whole = message.content[part.index] as unknown as Part;
    if (this._part?.index !== part.index || this._part.message !== message.id) {
      this._endPart(message);
      this._part = { index: part.index, message: message.id };
    }
    if (part.type === 'text' && part.text) this._emit('textDelta', part.text, whole.text);
  }

  _endPart(message: Message): void {
    const whole = this._part && (message.content[this._part.index] as unknown as Part | undefined);
    if (whole?.type === 'text') this._emit('textDone', whole.text, message);
    if (whole?.type === 'image_file') this._emit('imageFileDone', whole.image_file, message);
    this._part = undefined;
  }

  _tellStep(stage: string, data: Record<string, unknown>, step: Step): void {
    if (stage === 'created') this._emit('runStepCreated', step);
    else if (stage === 'delta') {
      const delta = data['delta'] as { step_details?: { tool_calls?: (ToolCall & { index: number })[] } };
      for (const call of delta.step_details?.tool_calls ?? []) this._tellCall(call, step);
      this._emit('runStepDelta', delta, step);
    } else if (stage !== 'in_progress') {
      this._endCall(step);
      this._emit('runStepDone', data, step);
    }
  }

  _tellCall(call: ToolCall & { readonly index: number }, step: Step): void {
    const whole = callsOf(step)[call.index];
    if (this._call?.index === call.index && this._call.step === step.id) this._emit('toolCallDelta', call, whole);
    else {
      this._endCall(step);
      this._call = { index: call.index, step: step.id };
      this._emit('toolCallCreated', whole);
    }
  }

  _endCall(step: Step | undefined): void {
    const whole = this._call && step && callsOf(step)[this._call.index];
    if (whole) this._emit('toolCallDone', whole);
    this._call = undefined;
  }
}

const callsOf = ({ step_details: details }: Step): readonly ToolCall[] =>
  'tool_calls' in details ? (details.tool_calls as unknown as ToolCall[]) : [];
