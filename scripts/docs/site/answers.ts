import type { Example, MediaType, OpenApiDocument, Response } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import type { OperationEntry } from './site.ts';

/** One documented answer: a status with its description, headers and media types. */
export interface Answer {
  readonly status: string;
  readonly response: Response;
}

/** The answers of an operation: successes first, as the contract orders them. */
export function answersOf(document: OpenApiDocument, { resolved }: OperationEntry): Answer[] {
  const answers = Object.entries(resolved.operation.responses).map(([status, response]) => ({
    status,
    response: resolve<Response>(document, response),
  }));
  return [...answers.filter(isSuccess), ...answers.filter((answer) => !isSuccess(answer))];
}

export const isSuccess = ({ status }: Answer): boolean => status.startsWith('2');

/** An example of an answer, of one media type. */
export interface AnswerExample {
  readonly status: string;
  readonly mediaType: string;
  readonly name: string;
  readonly summary: string;
  readonly value: unknown;
}

/**
 * The examples that answer a call, one per status and media type: that of the same name, or else the first. A stream is
 * answered by events alone, and a whole answer by no events.
 */
export function examplesFor(
  document: OpenApiDocument,
  entry: OperationEntry,
  call: { readonly name: string; readonly isStream: boolean },
): AnswerExample[] {
  const all = answersOf(document, entry)
    .filter(isSuccess)
    .flatMap(({ status, response }) =>
      Object.entries(response.content ?? {}).flatMap(([mediaType, media]) => {
        const own = exampleOf(document, media, call.name);
        return own ? [{ status, mediaType, isOwn: own.name === call.name, ...own }] : [];
      }),
    );
  const same = all.filter(({ isOwn }) => isOwn);
  const wanted = all.filter(({ mediaType }) => (mediaType === 'text/event-stream') === call.isStream);
  const [first] = same.length > 0 ? same : wanted.length > 0 ? wanted : all;
  return first ? [first, ...all.filter((other) => other !== first)] : [];
}

function exampleOf(
  document: OpenApiDocument,
  media: MediaType,
  wanted: string,
): Omit<AnswerExample, 'status' | 'mediaType'> | undefined {
  const examples = media.examples ?? {};
  const name = wanted in examples ? wanted : Object.keys(examples)[0];
  const example = name === undefined ? undefined : examples[name];
  if (name === undefined || !example) return undefined;
  const { summary = name, value } = resolve<Example>(document, example as Example);
  return { name, summary, value };
}

/** The examples of a refusal, with what a program tells it by. */
export function refusalsOf(document: OpenApiDocument, { response }: Answer): Omit<AnswerExample, 'status'>[] {
  return Object.entries(response.content ?? {}).flatMap(([mediaType, { examples = {} }]) =>
    Object.entries(examples).map(([name, example]) => {
      const { summary = name, value } = resolve<Example>(document, example as Example);
      return { mediaType, name, summary, value };
    }),
  );
}
