import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request. It never rejects. */
export type Listener = (request: IncomingMessage, response: ServerResponse, ending: Ending) => Promise<void>;

/** Whether somebody still waits for an answer. */
export interface Ending {
  /** Aborts when the caller is gone or the server closes. */
  readonly signal: AbortSignal;
}

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
  const open = new Set<Listening>();
  const server = createServer({ maxHeaderSize: 64 * 1024, keepAliveTimeout: idle }, (request, response) => {
    void listener(request, response, new Listening(response, open));
  });
  await listen(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const ending of open) ending.end();
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/**
 * How long a connection is kept that nobody uses, in milliseconds. A client that was busy for longer would send its next
 * request into a connection that is being closed, and get no answer.
 */
const idle = 60_000;

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** It listens from when its signal is first asked for: most answers need none. */
class Listening implements Ending {
  #controller: AbortController | undefined;
  readonly #response: ServerResponse;
  readonly #open: Set<Listening>;

  constructor(response: ServerResponse, open: Set<Listening>) {
    this.#response = response;
    this.#open = open;
  }

  get signal(): AbortSignal {
    return (this.#controller ??= this.#listen()).signal;
  }

  #listen(): AbortController {
    const controller = new AbortController();
    if (this.#response.closed) {
      controller.abort('closed');
      return controller;
    }
    this.#open.add(this);
    this.#response.on('close', () => this.end());
    return controller;
  }

  /** A reason spares the making of an exception. */
  end(): void {
    this.#open.delete(this);
    this.#controller?.abort('closed');
  }
}
