import type { MediaType, OpenApiDocument } from '../../../src/openapi/document.ts';
import { transcriptFaults } from './transcript-faults.ts';
import { faultsOf } from './value-faults.ts';

/** The reason why an example is not valid, in words. */
export interface ExampleFault {
  /** JSON Pointer into the example. */
  readonly path: string;
  readonly text: string;
}

/** For an example of the parameter, header or JSON media type at `pointer`. */
export const valueFaults = (document: OpenApiDocument, pointer: string, value: unknown): readonly ExampleFault[] =>
  faultsOf(document, `${pointer}/schema`, value).map(({ path, message }) => ({
    path,
    text: `${path || 'the value'} ${message}`,
  }));

/** For an example of a named media type at `pointer`. */
export function contentFaults(
  document: OpenApiDocument,
  { name, media, pointer }: { readonly name: string; readonly media: MediaType; readonly pointer: string },
  value: unknown,
): readonly ExampleFault[] {
  if (name === 'text/event-stream') return transcriptFaults(document, media, pointer, value).map(whole);
  if (/json$|^multipart\/|^text\//.test(name)) return valueFaults(document, pointer, value);
  // Bytes have no schema. An example represents them as text.
  return typeof value === 'string' ? [] : [whole('the value stands for bytes, so it must be a string')];
}

const whole = (text: string): ExampleFault => ({ path: '', text });
