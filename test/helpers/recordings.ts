import { dump } from 'js-yaml';

type Own = Readonly<Record<string, unknown>>;

/** Writes recordings of one format. Without changes, an exchange lists the models and passes. */
export interface RecordingWriter {
  readonly file: string;
  /** An entry with parts of its request or its response replaced. */
  entry(request?: Own, response?: Own): unknown;
  recording(entries: unknown): string;
  /** A response whose body is a text. */
  body(text: string): Own;
  /** A response whose body is base64, or hex, or what else the format has for bytes. */
  bytes(bytes: Buffer): Own;
  headers(headers: unknown): Own;
  /** A response without a valid status. */
  readonly noStatus: Own;
}

const headers = { 'content-type': 'application/json', 'x-request-id': 'req_1' };
export const models = '{"object":"list","data":[]}';

const pairs = (of: unknown): unknown =>
  typeof of === 'object' && of !== null ? Object.entries(of).map(([name, value]) => ({ name, value })) : of;

const har: RecordingWriter = {
  file: 'x.har',
  entry: (request = {}, response = {}) => ({
    request: { method: 'GET', url: 'http://a.b/v1/models', ...request },
    response: { status: 200, headers: pairs(headers), content: { text: models }, ...response },
  }),
  recording: (entries) => JSON.stringify({ log: { entries } }),
  body: (text) => ({ content: { text } }),
  bytes: (bytes) => ({ content: { text: bytes.toString('base64'), encoding: 'base64' } }),
  headers: (own) => ({ headers: pairs(own) }),
  noStatus: { status: {} },
};

const cassette = (file: string, list: string): RecordingWriter => ({
  file,
  entry: (request = {}, response = {}) => ({
    request: { method: 'get', uri: 'http://a.b/v1/models', body: null, headers: {}, ...request },
    response: { status: { code: 200, message: 'OK' }, headers, body: { string: models }, ...response },
  }),
  recording: (entries) => dump({ [list]: entries }, { noRefs: true }),
  body: (string) => ({ body: { string } }),
  bytes: (bytes) => ({ body: { string: new Uint8Array(bytes) } }),
  headers: (own) => ({ headers: own }),
  noStatus: { status: { code: {} } },
});

const nock: RecordingWriter = {
  file: 'x.json',
  entry: (request = {}, response = {}) => {
    const { url = 'http://a.b:80/v1/models', ...rest } = request;
    const [, scope, path] = /^(\w+:\/\/[^/]*)(.*)$/.exec(String(url)) ?? [];
    const answer = { status: 200, response: JSON.parse(models) as unknown, rawHeaders: headers, ...response };
    return { scope, path, method: 'GET', body: '', ...answer, ...rest };
  },
  recording: (entries) => JSON.stringify(entries),
  body: (response) => ({ response }),
  bytes: (bytes) => ({ response: bytes.toString('hex'), responseIsBinary: true }),
  headers: (rawHeaders) => ({ rawHeaders }),
  noStatus: { status: {} },
};

const vcr: RecordingWriter = {
  ...cassette('x.yml', 'http_interactions'),
  bytes: (bytes) => ({ body: { base64_string: bytes.toString('base64') } }),
};

/** The writers by format. */
export const writers = {
  HAR: har,
  VCR: vcr,
  vcrpy: cassette('x.yaml', 'interactions'),
  nock,
} as const;
