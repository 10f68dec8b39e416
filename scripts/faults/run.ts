import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Official from 'openai';
import { OpenAI } from '../../src/client/index.ts';
import type { Fault, Settings } from './faults.ts';
import { outcomeOf, type AnyClient, type Outcome } from './outcome.ts';

export interface Comparison {
  readonly fault: Fault;
  readonly official: Outcome;
  readonly ours: Outcome;
  /** Whether our client has the required outcome. */
  readonly passes: boolean;
}

type Make = (settings: Settings & { readonly baseURL: string }) => AnyClient;

const settings = { apiKey: 'sk-test', logLevel: 'off' as const };
export const makeOurs: Make = (own) => new OpenAI({ ...settings, ...own }) as AnyClient;
/** The official client has a single timeout. */
export const makeOfficial: Make = ({
  idleTimeout,
  firstEventTimeout = idleTimeout,
  timeout = firstEventTimeout,
  ...own
}) => new Official({ ...settings, ...own, timeout }) as unknown as AnyClient;

/** Milliseconds after which a client counts as hanging. */
const most = 4000;

/** Runs one fault with both clients. */
export async function compare(fault: Fault): Promise<Comparison> {
  const [official, ours] = [await face(fault, makeOfficial, most), await face(fault, makeOurs, most)];
  return { fault, official, ours, passes: passes(fault, ours) };
}

export const passes = ({ want, requests }: Fault, ours: Outcome): boolean =>
  ours.end === want && (requests === undefined || ours.requests === requests);

/** Runs one fault with one client, on a server of its own. Without `patience`, there is no time limit. */
export async function face(fault: Fault, make: Make, patience?: number): Promise<Outcome> {
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
    const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const end = await outcomeOf(make({ ...fault.settings, baseURL }), fault, patience);
    const dropped = fault.call === 'keyed' && end === 'ok' && keys === 0;
    return { end: dropped ? 'ok, but the key is not sent' : end, requests };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
