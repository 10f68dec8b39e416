import type { Fetch } from '../../client/index.ts';

/** A client whose reading of an answer counts. */
export interface PinnedClient {
  /** With the version, for reports. */
  readonly name: string;
  readonly create: (fetch: Fetch) => object;
  /** Whether it has methods `stream`, which fold events into a whole answer. */
  readonly folds: boolean;
}

/** Nothing is sent: `fetch` answers from a recording. */
const settings = {
  apiKey: 'recorded',
  adminAPIKey: 'recorded',
  baseURL: 'http://recorded.invalid/v1',
  maxRetries: 0,
  logLevel: 'off',
} as const;

/** Loaded when an answer is read: not every command reads one. */
async function ourClient(): Promise<PinnedClient> {
  const { OpenAI } = await import('../../client/index.ts');
  return { name: 'openai-concord', create: (fetch) => new OpenAI({ ...settings, fetch }), folds: false };
}

/** Our client, and the official one if it is installed. */
export async function pinnedClients(): Promise<readonly PinnedClient[]> {
  const [ours, official] = await Promise.all([ourClient(), officialClient()]);
  return official ? [ours, official] : [ours];
}

/** The package is an optional peer. */
async function officialClient(): Promise<PinnedClient | undefined> {
  try {
    const [{ OpenAI: Official }, { VERSION }] = [await import('openai'), await import('openai/version')];
    return {
      name: `openai ${VERSION}`,
      create: (fetch) => new Official({ ...settings, fetch }),
      folds: true,
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
