import { createRequire } from 'node:module';
import type * as Core from '@stoplight/prism-core/dist/factory.js';
import type { createInstance } from '@stoplight/prism-http';
import type Mocker from '@stoplight/prism-http/dist/mocker/index.js';
import type Router from '@stoplight/prism-http/dist/router/index.js';
import type * as Validator from '@stoplight/prism-http/dist/validator/index.js';
import { RefusedRequest } from './answer.ts';
import { loadLate } from './late.ts';
import type { Route } from './operations.ts';

export type Prism = ReturnType<typeof createInstance>;

/**
 * Parts of Prism that most answers do without, and that take longer to load than all others: the generator of random
 * values, the merging of `allOf` in forms, callbacks, the proxy.
 */
for (const id of [
  '@stoplight/prism-http/dist/mocker/generator/JSONSchema.js',
  '@stoplight/json-schema-merge-allof',
  '@stoplight/prism-http/dist/mocker/callback/callbacks.js',
  '@stoplight/prism-http/dist/forwarder/index.js',
]) {
  loadLate(id);
}

// An `import` reads every export of CommonJS at once, late ones too.
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
 * The operations that a path may mean; all where it can mean none, so that Prism says what is wrong. Prism's router would
 * sort and take apart every path of the document for each request, which takes longer than all the rest of an answer.
 */
export function candidates<T extends Pick<Route, 'path'>>(routes: readonly T[], path: string): T[] {
  // What is encoded may mean what it does not look like.
  if (path.includes('%')) return [...routes];
  const depth = path.split('/').length;
  const found = routes.filter(
    (one) => path.startsWith(one.path.split('{', 1)[0] ?? '') && one.path.split('/').length === depth,
  );
  return found.length > 0 ? found : [...routes];
}

/** Prism's router reads nothing but path and method; what follows it gets the whole operation. */
const routeAndLoad: typeof route = (request) => {
  const routed = route({ ...request, resources: candidates(request.resources, request.input.url.path) });
  return routed._tag === 'Left' ? routed : { ...routed, right: (routed.right as unknown as Route).load() };
};

/** What makes Prism's validation throw is a form that is cut off, or nesting too deep for it: a mistake of the client. */
const validateOrRefuse: typeof validateInput = (input) => {
  try {
    return validateInput(input);
  } catch {
    const type = (input.element.headers as Record<string, string> | undefined)?.['content-type'] ?? 'no content type';
    throw new RefusedRequest(400, 'invalid_request', `The body cannot be parsed as what it is said to be: ${type}`);
  }
};

/**
 * What `createInstance` of Prism's index makes, out of the parts that a mock uses: the index also loads a proxy and the
 * readers of other formats, which takes as long as all the rest.
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
