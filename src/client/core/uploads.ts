import { OpenAIError } from './errors.ts';

/** What a stream of a file may be made of. */
export type BytesSource = AsyncIterable<Uint8Array | string> | ReadableStream<Uint8Array>;

/** A stream with a path, as `fs.createReadStream` makes it; the file is named after the path. Sent once: not retried. */
export interface PathStream extends AsyncIterable<unknown> {
  /** Its last segment names the file. */
  readonly path: string | { toString(): string };
}

/**
 * What a file field takes. A `File` keeps its name, a `Response` has that of its address, other blobs are sent as
 * `unknown_file`. A function is asked for the file of each try: what it opens can be sent again after a failure.
 */
export type Uploadable =
  | Blob
  | Response
  | StreamingFile
  | PathStream
  | (() => UploadableOnce | Promise<UploadableOnce>);

type UploadableOnce = Blob | Response | StreamingFile | PathStream;

/** A file that is read while it is sent. Made by {@link toStreamingFile}. */
export class StreamingFile {
  /** What the server is told as the name of the file. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** In bytes, where it is known: it lets the request say its length. */
  readonly size: number | undefined;
  /** Whether {@link open} can be called again, which a retry needs. */
  readonly replayable: boolean;
  readonly #source: BytesSource | (() => BytesSource | Promise<BytesSource>);

  constructor(
    source: BytesSource | (() => BytesSource | Promise<BytesSource>),
    name: string,
    options: StreamingFileOptions,
  ) {
    if (name === '') throw new OpenAIError('A streamed file takes a name: servers tell the format by it.');
    const { type = 'application/octet-stream', size } = options;
    if (!/^[ -~]*$/.test(type))
      throw new OpenAIError('The `type` of a file must not hold line breaks: it is sent in a header.');
    if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
      throw new OpenAIError(`The \`size\` of a file must be a whole number of bytes >= 0, got ${String(size)}.`);
    }
    this.name = name;
    this.type = type;
    this.size = size;
    this.replayable = typeof source === 'function';
    this.#source = source;
  }

  /** The stream, where it was given open and not as a function. */
  get given(): BytesSource | undefined {
    return typeof this.#source === 'function' ? undefined : this.#source;
  }

  /** Begins to read it: from the start each time where it is {@link replayable}, else once. */
  async open(): Promise<BytesSource> {
    return typeof this.#source === 'function' ? this.#source() : this.#source;
  }
}

/** What a server is told of a streamed file besides its name. */
export interface StreamingFileOptions {
  /** Media type, `application/octet-stream` by default. */
  readonly type?: string | undefined;
  /** Length in bytes. A stream of another length fails the request. */
  readonly size?: number | undefined;
}

/**
 * A file for an upload whose bytes are read while they are sent, piece by piece, so that memory does not grow with it.
 *
 * @param source the stream; or a function that opens it, which makes the upload one that can be retried.
 * @param name what the server is told as the name of the file.
 * @throws {OpenAIError} on an empty name, a type that no header can hold, and a size that is not one.
 */
export const toStreamingFile = (
  source: BytesSource | (() => BytesSource | Promise<BytesSource>),
  name: string,
  options: StreamingFileOptions = {},
): StreamingFile => new StreamingFile(source, name, options);
