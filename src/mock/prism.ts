import { factory } from '@stoplight/prism-core';
import mocker from '@stoplight/prism-http/dist/mocker/index.js';
import router from '@stoplight/prism-http/dist/router/index.js';
import { validateInput, validateOutput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js';
import type { createInstance } from '@stoplight/prism-http';

export type Prism = ReturnType<typeof createInstance>;

const silent = Object.fromEntries(
  ['info', 'warn', 'error', 'debug', 'trace', 'fatal', 'success'].map((level) => [level, () => {}]),
);
const logger = { ...silent, child: () => logger } as never;

export const settings = {
  isProxy: false as const,
  checkSecurity: true,
  validateRequest: true,
  // The contract tests judge the answers; Prism would compile every response schema at its first use.
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

const forward = (): never => {
  throw new Error('A mock has nobody to forward to.');
};

/**
 * What `createInstance` of Prism's index makes, out of the parts that a mock uses: the index also loads a proxy and the
 * readers of other formats, which takes as long as all the rest.
 */
export const createPrism = (): Prism =>
  factory(
    settings as never,
    {
      route: defaultOf(router),
      mock: defaultOf(mocker),
      validateInput,
      validateOutput,
      validateSecurity,
      forward,
      logger,
    } as never,
  ) as never;

/** CommonJS: the default export is a property of the module. */
const defaultOf = (module: unknown): unknown => (module as { default: unknown }).default ?? module;
