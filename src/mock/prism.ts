import { createRequire } from 'node:module';
import type * as Core from '@stoplight/prism-core/dist/factory.js';
import type { createInstance } from '@stoplight/prism-http';
import type Mocker from '@stoplight/prism-http/dist/mocker/index.js';
import type Router from '@stoplight/prism-http/dist/router/index.js';
import type * as Validator from '@stoplight/prism-http/dist/validator/index.js';
import { RefusedRequest } from './answer.ts';
import { loadLazily } from './lazy.ts';
import type { Route } from './operations.ts';

export type Prism = ReturnType<typeof createInstance>;

/**
 * Modules of Prism that most responses do not need and that take the longest to load: the generator of random values,
 * the merging of `allOf` in forms, callbacks, the proxy.
 */
for (const id of [
  '@stoplight/prism-http/dist/mocker/generator/JSONSchema.js',
  '@stoplight/json-schema-merge-allof',
  '@stoplight/prism-http/dist/mocker/callback/callbacks.js',
  '@stoplight/prism-http/dist/forwarder/index.js',
]) {
  loadLazily(id);
}

// An `import` would read every export of a CommonJS module at once, including the lazy ones.
const require = createRequire(import.meta.url);
const { factory } = require('@stoplight/prism-core/dist/factory.js') as typeof Core;
const { default: mock } = require('@stoplight/prism-http/dist/mocker/index.js') as typeof Mocker;
const { default: route } = require('@stoplight/prism-http/dist/router/index.js') as typeof Router;
const { validateInput, validateOutput, validateSecurity } =
  require('@stoplight/prism-http/dist/validator/index.js') as typeof Validator;

const silent = Object.fromEntries(
  ['info', 'warn', 'error', 'debug', 'trace', 'fatal', 'success'].map((level) => [level, () => {}]),
);
const logger = { ...silent, child: () => logger } as never;

export const settings = {
  isProxy: false as const,
  checkSecurity: true,
  validateRequest: true,
  // The contract tests check the responses. Prism would compile every response schema on first use.
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

const forward = (): never => {
  throw new Error('The mock does not forward requests.');
};

/**
 * The operations that may match a path. If none does, returns all of them, so that Prism reports the error. Prism's own
 * router sorts and splits every path of the document per request, which takes longer than the rest of the response.
 */
export function candidates<T extends Pick<Route, 'path'>>(routes: readonly T[], path: string): T[] {
  // An encoded path may match a template that it does not resemble.
  if (path.includes('%')) return [...routes];
  const depth = path.split('/').length;
  const found = routes.filter(
    (one) => path.startsWith(one.path.split('{', 1)[0] ?? '') && one.path.split('/').length === depth,
  );
  return found.length > 0 ? found : [...routes];
}

/** Prism's router reads only path and method. Everything after it gets the whole operation. */
const routeAndLoad: typeof route = (request) => {
  const routed = route({ ...request, resources: candidates(request.resources, request.input.url.path) });
  return routed._tag === 'Left' ? routed : { ...routed, right: (routed.right as unknown as Route).load() };
};

/** Prism's validation throws on a truncated form and on nesting that is too deep for it. Both are client errors. */
const validateOrRefuse: typeof validateInput = (input) => {
  try {
    return validateInput(input);
  } catch {
    const type = (input.element.headers as Record<string, string> | undefined)?.['content-type'] ?? 'no content type';
    throw new RefusedRequest(400, 'invalid_request', `The body does not match its content type: ${type}`);
  }
};

/**
 * Does the same as Prism's `createInstance`, with only the modules that a mock uses. Prism's index also loads a proxy
 * and parsers for other formats, which takes as long as everything else together.
 */
export const createPrism = (): Prism =>
  factory(
    settings as never,
    {
      route: routeAndLoad,
      mock,
      validateInput: validateOrRefuse,
      validateOutput,
      validateSecurity,
      forward,
      logger,
    } as never,
  ) as never;
