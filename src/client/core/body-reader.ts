import { closeSource } from './close-source.ts';
import { OpenAIError } from './errors.ts';

/** Reads a body piece by piece. */
export type BodyReader = Pick<ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, 'read' | 'cancel'>;

/**
 * What opens the body of a response for reading as it arrives. The bodies of `node-fetch` are streams of Node.
 *
 * @throws {OpenAIError} if it cannot be read like that.
 */
export function openerOf({ body: given }: Pick<Response, 'body'>): () => BodyReader {
  const body = (given === null ? new Blob([]).stream() : given) as
    | (Partial<ReadableStream> & Partial<AsyncIterable<never>>)
    | undefined;
  if (body?.getReader) return () => body.getReader?.() as BodyReader;
  if (!body?.[Symbol.asyncIterator])
    throw new OpenAIError(
      'This response cannot be read as it arrives. Pass a `fetch` whose responses can: in React Native, `expo/fetch`.',
    );
  return () => {
    const chunks = (body as AsyncIterable<never>)[Symbol.asyncIterator]();
    return { read: () => chunks.next() as Promise<never>, cancel: async () => closeSource(body) };
  };
}
