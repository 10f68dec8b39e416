import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request. It never rejects. */
export type Listener = (request: IncomingMessage, response: ServerResponse, signal: AbortSignal) => Promise<void>;

export interface HttpServer {
  readonly port: number;
  /** Ends open streams, and waits until everything is closed. */
  close(): Promise<void>;
}

/** @throws {Error} of the system, when the port is in use or the host is not an address of this machine. */
export async function startServer(
  listener: Listener,
  { port, host }: { port: number; host: string },
): Promise<HttpServer> {
  // The import of this module touches every lazy export of it, which takes ten times longer.
  const { createServer } = process.getBuiltinModule('node:http');
  const closing = new AbortController();
  const server = createServer({ maxHeaderSize: 64 * 1024, keepAliveTimeout: 5000 }, (request, response) => {
    const gone = new AbortController();
    // A reason spares the making of an exception, for every request.
    response.on('close', () => gone.abort('closed'));
    void listener(request, response, AbortSignal.any([gone.signal, closing.signal]));
  });
  await listen(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      closing.abort();
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
