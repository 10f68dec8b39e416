import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Official from 'openai';
import { OpenAI } from '../../src/client/index.ts';
import { timeout, type Fault } from './faults.ts';
import { outcomeOf, type AnyClient, type Outcome } from './outcome.ts';

export interface Comparison {
  readonly fault: Fault;
  readonly official: Outcome;
  readonly ours: Outcome;
  /** Whether ours ends as it must. */
  readonly passes: boolean;
}

type Make = (baseURL: string) => AnyClient;

const settings = { apiKey: 'sk-test', timeout, logLevel: 'off' as const };
export const makeOurs: Make = (baseURL) => new OpenAI({ ...settings, baseURL }) as AnyClient;
export const makeOfficial: Make = (baseURL) => new Official({ ...settings, baseURL }) as unknown as AnyClient;

/** Gives one fault to both clients. */
export async function compare(fault: Fault): Promise<Comparison> {
  const [official, ours] = [await face(fault, makeOfficial), await face(fault, makeOurs)];
  return { fault, official, ours, passes: passes(fault, ours) };
}

export const passes = ({ want, requests }: Fault, ours: Outcome): boolean =>
  ours.end === want && (requests === undefined || ours.requests === requests);

/** Gives one fault to one client, from a server of its own. */
export async function face(fault: Fault, make: Make): Promise<Outcome> {
  let requests = 0;
  let keys = 0;
  const server = createServer((request, response) => {
    requests += 1;
    if (request.headers['idempotency-key'] === 'key-1') keys += 1;
    response.on('error', () => {});
    request.resume().on('end', () => fault.answer(response, requests));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  try {
    const end = await outcomeOf(make(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`), fault);
    const dropped = fault.call === 'keyed' && end === 'ok' && keys === 0;
    return { end: dropped ? 'ok, but the key is not sent' : end, requests };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
