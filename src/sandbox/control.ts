import type { IncomingMessage, ServerResponse } from 'node:http';
import { isObject } from '../openapi/is-object.ts';
import { parseJson } from '../openapi/parse-json.ts';
import { foreignReason } from './http/own-site.ts';
import { readBody } from './http/read-body.ts';

/** The addresses under which a sandbox is controlled. The contract knows none of them. */
export const controlPrefix = '/__sandbox/';

/** Answers a request to control the sandbox. Returns whether it was one. */
export type Control = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean> | false;

/** By method and address: what is done with the body, and what is answered. */
export type Commands = Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => unknown>>;

/** @param isExposed whether the sandbox listens on more than this machine. */
export function createControl(commands: Commands, isExposed: boolean): Control {
  const answer = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<true> => {
    const foreign = foreignReason(request, isExposed);
    const command = commands[`${request.method} ${path.slice(controlPrefix.length)}`];
    const [status, body] = foreign === undefined ? await run(commands, command, request) : [403, { error: foreign }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
    return true;
  };
  return (request, response, path) => path.startsWith(controlPrefix) && answer(request, response, path);
}

async function run(
  commands: Commands,
  command: Commands[string] | undefined,
  request: IncomingMessage,
): Promise<[number, unknown]> {
  if (!command) return [404, { error: `Known: ${Object.keys(commands).join(', ')}` }];
  try {
    const text = await readBody(request);
    const body = text === '' ? {} : parseJson(text);
    if (!isObject(body)) return [400, { error: 'The body must be a JSON object.' }];
    return [200, command(body)];
  } catch (error) {
    return [400, { error: (error as Error).message }];
  }
}
