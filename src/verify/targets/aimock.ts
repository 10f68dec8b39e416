import { LLMock } from '@copilotkit/aimock';
import { localKeys, localTarget } from './local.ts';
import type { RunningTarget } from '../model/target.ts';

/** Starts aimock in process, on a free port, with key checking and a default answer for unmatched requests. */
export async function startAimock(): Promise<RunningTarget> {
  const server = new LLMock({
    port: 0,
    host: '127.0.0.1',
    logLevel: 'silent',
    auth: { apiKeys: [localKeys.apiKey, localKeys.adminKey] },
  });
  server.on({ endpoint: 'embedding' }, { embedding: [0.0123, -0.0456, 0.0789] });
  server.on({ predicate: () => true }, { content: 'The shop opens at nine on weekdays.' });
  const url = await server.start();
  return { target: localTarget('aimock', `${url}/v1`), close: () => server.stop() };
}
