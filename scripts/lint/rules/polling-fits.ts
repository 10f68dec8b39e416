import type { OpenApiDocument, Schema, XPolling } from '../../../src/openapi/document.ts';
import { jsonAnswerOf, sitesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';
import { alternativesOf, constantsOf, schemasAt, typesOf } from '../../../src/schema/walk.ts';

export const PollingFits: Rule = () => ({
  Root(document, { report, location: root }) {
    for (const site of sitesOf(document, root)) {
      const { 'x-polling': polling } = site.operation;
      if (!polling) continue;
      const at = site.location.child(['x-polling']);
      if (site.method !== 'get')
        report({ message: 'Only a GET operation can be polled. Remove `x-polling`.', location: at.key() });
      for (const [key, message] of faultsOf(document, polling, jsonAnswerOf(document, site) ?? {})) {
        report({ message, location: at.child(key) });
      }
    }
  },
});

function* faultsOf(
  document: OpenApiDocument,
  { status, terminal }: XPolling,
  answer: Schema,
): Generator<[key: keyof XPolling, message: string]> {
  const schemas = schemasAt(document, answer, status);
  if (schemas.length === 0 || !schemas.every((schema) => typesOf(document, schema).has('string'))) {
    yield ['status', `${status} is not a string in the 200 response.`];
    return;
  }
  const known = new Set(
    schemas
      .flatMap((schema) => alternativesOf(document, schema))
      .flatMap((schema) => constantsOf(document, schema) ?? []),
  );
  for (const value of terminal.filter((each) => !known.has(each))) {
    yield ['terminal', `${status} never has the value "${value}".`];
  }
  if (terminal.length === 0 || [...known].every((value) => terminal.includes(value as string))) {
    yield ['terminal', '`terminal` must list some statuses, but not all: those that end the polling.'];
  }
}
