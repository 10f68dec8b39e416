import { readFileSync } from 'node:fs';
import { fromRoot } from '../lib/paths.ts';
import type { OwnTarget } from '../../src/verify/targets/profile.ts';

/** A server of the scoreboard. */
export interface Server {
  /** The name of its folder in `docs/conformance`. */
  readonly name: string;
  /** What it is, in one sentence. */
  readonly about: string;
  readonly homepage?: string;
  readonly source: Installed | { readonly own: OwnTarget };
}

/** A server from npm, in the version of the lock file in `test/scoreboard`. */
export interface Installed {
  readonly package: string;
  /** Started by Node. The address of the server behind a gateway comes last. */
  readonly program: string;
  readonly args: (port: number, upstream: string) => readonly string[];
  readonly env?: (port: number) => Readonly<Record<string, string>>;
  /** Of the base URL. */
  readonly path: string;
  readonly apiKey: string;
  readonly headers?: (upstream: string) => Readonly<Record<string, string>>;
  /** A shipped profile, or a file of its `profiles`. */
  readonly profile: string;
  readonly isGateway?: true;
}

const modules = 'node_modules';

/** The first one answers behind the gateways. */
export const servers: readonly Server[] = [
  {
    name: 'aimock',
    about: 'An emulator of several APIs, with fixtures.',
    homepage: 'https://github.com/CopilotKit/aimock',
    source: {
      package: '@copilotkit/aimock',
      program: 'programs/aimock.mjs',
      args: (port) => [String(port)],
      path: '/v1',
      apiKey: 'test-key',
      profile: 'aimock',
    },
  },
  {
    name: 'mock-llm',
    about: 'A mock with configurable rules.',
    homepage: 'https://github.com/dwmkerr/mock-llm',
    source: {
      package: '@dwmkerr/mock-llm',
      program: `${modules}/@dwmkerr/mock-llm/dist/main.js`,
      args: () => [],
      env: (port) => ({ PORT: String(port), HOST: '127.0.0.1' }),
      path: '/v1',
      apiKey: 'test-key',
      profile: 'mock-llm.target.yaml',
    },
  },
  {
    name: 'openai-mock-api',
    about: 'A mock of chat, by a file of answers.',
    homepage: 'https://www.npmjs.com/package/openai-mock-api',
    source: {
      package: 'openai-mock-api',
      program: `${modules}/openai-mock-api/dist/cli.js`,
      args: (port) => ['--config', 'programs/openai-mock.yaml', '--port', String(port)],
      path: '/v1',
      apiKey: 'test-key',
      profile: 'openai-mock-api.target.yaml',
    },
  },
  {
    name: 'portkey-gateway',
    about: 'A gateway, here in front of aimock.',
    homepage: 'https://github.com/Portkey-AI/gateway',
    source: {
      package: '@portkey-ai/gateway',
      program: `${modules}/@portkey-ai/gateway/build/start-server.js`,
      args: (port) => [`--port=${port}`, '--headless'],
      path: '/v1',
      apiKey: 'test-key',
      headers: (upstream) => ({ 'x-portkey-provider': 'openai', 'x-portkey-custom-host': upstream }),
      profile: 'portkey-gateway.target.yaml',
      isGateway: true,
    },
  },
  {
    name: 'llms',
    about: 'A gateway that translates between APIs, here in front of aimock.',
    homepage: 'https://github.com/musistudio/llms',
    source: {
      package: '@musistudio/llms',
      program: 'programs/llms.cjs',
      args: (port, upstream) => [String(port), upstream],
      path: '/v1',
      apiKey: 'test-key',
      profile: 'llms.target.yaml',
      isGateway: true,
    },
  },
  { name: 'concord-mock', about: 'The mock of this project.', source: { own: 'mock' } },
  {
    name: 'concord-sandbox',
    about: 'The sandbox of this project.',
    source: { own: 'sandbox' },
  },
];

/** The installed version of a package; for our own, the version of this repository. */
export function versionOf({ source }: Pick<Server, 'source'>): string {
  const file = 'own' in source ? 'package.json' : `test/scoreboard/${modules}/${source.package}/package.json`;
  return (JSON.parse(readFileSync(fromRoot(file), 'utf8')) as { version: string }).version;
}
