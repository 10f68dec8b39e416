import { OpenAIError } from './errors.ts';

/** Values that a streamed file can be created from. */
export type BytesSource = AsyncIterable<Uint8Array | string> | ReadableStream<Uint8Array>;

/**
 * A stream with a path, as returned by `fs.createReadStream`. The file name comes from the path. Sent once, never
 * retried.
 */
export interface PathStream extends AsyncIterable<unknown> {
  /** Its last segment is the file name. */
  readonly path: string | { toString(): string };
}

/**
 * Values that a file field accepts. A `File` keeps its name, a `Response` is named after its URL, other blobs are sent
 * as `unknown_file`. A function is called for the file of each attempt, so the upload can be retried.
 */
export type Uploadable =
  | Blob
  | Response
  | StreamingFile
  | PathStream
  | (() => UploadableOnce | Promise<UploadableOnce>);

type UploadableOnce = Blob | Response | StreamingFile | PathStream;

/** A file that is read during sending. Created by {@link toStreamingFile}. */
export class StreamingFile {
  /** The file name sent to the server. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** In bytes, if known. Lets the request state its length. */
  readonly size: number | undefined;
  /** Whether {@link open} can be called again, which a retry needs. */
  readonly replayable: boolean;
  /** What was given to be read. */
  readonly _source: BytesSource | (() => BytesSource | Promise<BytesSource>);

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
    this._source = source;
  }

  /** The stream, if it was passed directly instead of as a function. */
  get given(): BytesSource | undefined {
    return typeof this._source === 'function' ? undefined : this._source;
  }

  /** Starts reading: from the start each time if {@link replayable}, otherwise only once. */
  async open(): Promise<BytesSource> {
    return typeof this._source === 'function' ? this._source() : this._source;
  }
}

/** Properties of a streamed file besides its name. */
export interface StreamingFileOptions {
  /** Media type, `application/octet-stream` by default. */
  readonly type?: string | undefined;
  /** Length in bytes. If the stream has another length, the request fails. */
  readonly size?: number | undefined;
}

/**
 * A file for an upload whose bytes are read in chunks during sending, so memory use does not grow with its size.
 *
 * @param source the stream, or a function that opens it. A function makes the upload retryable.
 * @param name the file name sent to the server.
 * @throws {OpenAIError} on an empty name, a type that is not a valid header value, or an invalid size.
 */
export const toStreamingFile = (
  source: BytesSource | (() => BytesSource | Promise<BytesSource>),
  name: string,
  options: StreamingFileOptions = {},
): StreamingFile => new StreamingFile(source, name, options);
