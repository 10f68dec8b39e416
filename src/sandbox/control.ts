import type { IncomingMessage, ServerResponse } from 'node:http';
import { isObject } from '../openapi/is-object.ts';
import { parseJson } from '../openapi/parse-json.ts';
import { readBody } from './http/read-body.ts';

/** The addresses under which a sandbox is controlled. The contract knows none of them. */
export const controlPrefix = '/__sandbox/';

/** Answers a request to control the sandbox. Returns whether it was one. */
export type Control = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

/** By method and address: what is done with the body, and what is answered. */
export type Commands = Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => unknown>>;

export const createControl =
  (commands: Commands): Control =>
  async (request, response, path) => {
    if (!path.startsWith(controlPrefix)) return false;
    const command = commands[`${request.method} ${path.slice(controlPrefix.length)}`];
    const [status, body] = command
      ? await run(command, request)
      : [404, { error: `Known: ${Object.keys(commands).join(', ')}` }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
    return true;
  };

async function run(command: Commands[string], request: IncomingMessage): Promise<[number, unknown]> {
  try {
    const text = await readBody(request);
    const body = text === '' ? {} : parseJson(text);
    if (!isObject(body)) return [400, { error: 'The body must be a JSON object.' }];
    return [200, command?.(body)];
  } catch (error) {
    return [400, { error: (error as Error).message }];
  }
}
