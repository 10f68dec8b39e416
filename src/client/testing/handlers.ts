import { respond, testFetch, type Answer, type TestFetch } from './answer.ts';

/** Answers by route: `'POST /responses'`, `'GET /files/{file_id}'`. Paths are below the base URL. */
export type Handlers = Readonly<Record<string, Answer>>;

/**
 * A `fetch` that answers from handlers.
 *
 * @throws {Error} from the request, which names its route, if no handler has it.
 */
export function fetchFrom(handlers: Handlers): TestFetch {
  const routes = Object.entries(handlers).map(([route, answer]) => ({ test: patternOf(route), answer }));
  return testFetch(async (request) => {
    const asked = `${request.method} ${new URL(request.url).pathname}`;
    const found = routes.find(({ test }) => test.test(asked));
    if (found) return respond(found.answer, request);
    throw new Error(`No handler for ${asked}. There are: ${Object.keys(handlers).join(', ') || 'none'}.`);
  });
}

function patternOf(route: string): RegExp {
  const [method = '', path = ''] = route.split(' ');
  const escaped = path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`^${method} (/.*)?${escaped}$`);
}
