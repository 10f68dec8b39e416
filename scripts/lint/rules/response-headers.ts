import type { Header, Response } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { sitesOf, responsesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

/** Every response of the real API has them. */
const commonHeaders = [
  'x-request-id',
  'openai-organization',
  'openai-processing-ms',
  'openai-project',
  'openai-version',
];

/** Sent together by every operation that calls a model. */
const rateLimitHeaders = ['limit', 'remaining', 'reset'].flatMap((what) => [
  `x-ratelimit-${what}-requests`,
  `x-ratelimit-${what}-tokens`,
]);

export const ResponseHeaders: Rule = () => ({
  Root(document, { report, location: root }) {
    // Shared responses are visited once per operation, but reported once.
    const seen = new Set<Response>();
    for (const site of sitesOf(document, root)) {
      for (const { status, response, location } of responsesOf(document, site)) {
        if (seen.has(response)) continue;
        seen.add(response);
        const { headers = {} } = response;
        const problem = (message: string, ...at: string[]): void =>
          report({ message, location: location.child(['headers', ...at]).key() });

        for (const name of expectedHeaders(status, headers)) {
          if ((headers[name] as { $ref?: string } | undefined)?.$ref === `#/components/headers/${name}`) continue;
          problem(`A ${status} response must have the shared header ${name}. Refer to it by \`$ref\`.`);
        }
        for (const [name, header] of Object.entries(headers)) {
          if (name !== name.toLowerCase()) problem('Header names must be in lower case.', name);
          if (name !== 'x-request-id' && resolve<Header>(document, header).required) {
            problem('Only x-request-id is always sent. Remove `required` from this header.', name);
          }
        }
      }
    }
  },
});

function expectedHeaders(status: string, headers: object): readonly string[] {
  const isLimited = Object.keys(headers).some((name) => name.startsWith('x-ratelimit-'));
  return [
    ...commonHeaders,
    ...(status === '429' || status === '503' ? ['retry-after'] : []),
    ...(isLimited ? rateLimitHeaders : []),
  ];
}
