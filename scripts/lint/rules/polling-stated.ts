import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { alternativesOf, constantsOf, schemasAt } from '../../../src/schema/walk.ts';
import { jsonAnswerOf, sitesOf, type OperationSite } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

interface Options {
  /** Ids of operations whose answer is unfinished, and yet nobody waits for it by reading it again. */
  readonly except?: readonly string[];
}

/** Statuses after which others follow by themselves. */
const temporary = new Set(['in_progress', 'queued', 'running', 'uploaded']);

export const PollingStated: Rule<Options> = ({ except = [] }) => ({
  Root(document, { report, location: root }) {
    for (const site of sitesOf(document, root)) {
      const { operationId, 'x-polling': polling } = site.operation;
      if (polling || site.method !== 'get' || except.includes(operationId)) continue;
      const status = statusesOf(document, site).find((each) => temporary.has(each));
      if (status === undefined) continue;
      report({
        message: `The status "${status}" is not the last one. Say by \`x-polling\` at which ones the wait ends.`,
        location: site.location.key(),
      });
    }
  },
});

const statusesOf = (document: OpenApiDocument, site: OperationSite): readonly string[] =>
  schemasAt(document, jsonAnswerOf(document, site) ?? {}, '/status')
    .flatMap((schema) => alternativesOf(document, schema))
    .flatMap((schema) => constantsOf(document, schema) ?? [])
    .map(String);
