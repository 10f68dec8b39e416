import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a server sees it: what differs by machine, such as headers of the runtime, is left out. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

/** A proxy before a server that writes down what is sent. */
export interface Recorder {
  readonly url: string;
  /** The requests since the last call. */
  take(): readonly Sent[];
  close(): Promise<void>;
}

export async function startRecorder(target: string): Promise<Recorder> {
  let sent: Sent[] = [];
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { method = 'GET', url = '/' } = request;
    sent.push({ method, url, body: parsed(withoutBoundary(body.toString(), request.headers['content-type'])) });
    const headers = Object.entries(request.headers).filter(([name]) => !ofConnection.has(name)) as [string, string][];
    const answer = await fetch(new URL(url, target), { method, headers, ...(body.length > 0 && { body }) });
    const kept = [...answer.headers].filter(([name]) => !ofConnection.has(name));
    response.writeHead(answer.status, Object.fromEntries(kept)).end(Buffer.from(await answer.arrayBuffer()));
  };
  const server = createServer((request, response) => {
    pass(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${new URL(target).pathname.replace(/\/$/, '')}`,
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const ofConnection = new Set(
  'accept-encoding connection content-encoding content-length host keep-alive transfer-encoding'.split(' '),
);

/** The boundary between the parts of a form is another one each time. */
const withoutBoundary = (text: string, type = ''): string =>
  text.replaceAll(/boundary="?([^";]+)/.exec(type)?.[1] ?? '\0', 'boundary');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
