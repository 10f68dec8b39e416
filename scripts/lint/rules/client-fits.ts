import type { OpenApiDocument, XClient } from '../../../src/openapi/document.ts';
import { propertiesOf, unionOf } from '../../../src/schema/walk.ts';
import { answersOf, bodySchemasOf, jsonAnswerOf, sitesOf, type OperationSite } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';
import { constantsOf, schemasAt } from '../../../src/schema/walk.ts';

type ClientFault = readonly [key: keyof XClient, message: string];

export const ClientFits: Rule = () => ({
  Root(document, { report, location: root }) {
    const claims: Claims = { methods: new Set(), answers: new Map() };
    for (const site of sitesOf(document, root)) {
      const client = site.operation['x-client'];
      // `operation-client` misses it.
      if (!client) continue;
      for (const [key, message] of [
        ...nameFaults(client),
        ...returnFaults(document, site, client),
        ...claimFaults(document, site, client, claims),
        ...narrowFaults(document, site, client),
      ]) {
        report({ message, location: site.location.child(['x-client', key]) });
      }
    }
  },
});

function* nameFaults({ resource, methods }: XClient): Generator<ClientFault> {
  const isName = (text: string): boolean => /^[a-z][A-Za-z0-9]*$/.test(text);
  if (!resource.split('.').every(isName)) {
    yield ['resource', '`resource` is a dotted path of camelCase names, such as `beta.threads.messages`.'];
  }
  if (methods.length === 0 || !methods.every(isName)) yield ['methods', '`methods` lists one or more camelCase names.'];
}

function* returnFaults(document: OpenApiDocument, site: OperationSite, { returns }: XClient): Generator<ClientFault> {
  const mediaTypes = Object.keys(answersOf(document, site));
  if (mediaTypes.length === 0) {
    if (returns !== 'void') yield ['returns', 'An operation that answers no body returns `void`.'];
  } else if (!mediaTypes.some((name) => /json$|event-stream$/.test(name))) {
    if (returns !== 'Response') yield ['returns', 'An operation that answers bytes returns `Response`.'];
  } else if (!/^[A-Z][A-Za-z0-9]*$/.test(returns)) {
    yield ['returns', '`returns` is the PascalCase name of the answer.'];
  } else if (site.operation['x-pagination']?.parameter === 'after' && !returns.endsWith('Page')) {
    yield ['returns', 'A list that goes on after an id returns a type whose name ends in `Page`.'];
  }
}

function* narrowFaults(document: OpenApiDocument, site: OperationSite, { narrows }: XClient): Generator<ClientFault> {
  if (!narrows) return;
  const { parameter, property, types } = narrows;
  const fields = bodySchemasOf(site).map((schema) => propertiesOf(document, schema)[parameter] ?? {});
  const values = fields.flatMap((field) => constantsOf(document, field) ?? []);
  if (
    !fields.some((field) => 'default' in field) ||
    values.toSorted().join() !== Object.keys(types).toSorted().join()
  ) {
    yield ['narrows', `\`types\` has each value of ${parameter}, a field of the body with an enum and a default.`];
  }
  const members = [...new Set(schemasAt(document, jsonAnswerOf(document, site) ?? {}, property))].flatMap(unionOf);
  const isOne = (type: string): boolean => members.filter((member) => member['type'] === type).length === 1;
  if (!Object.values(types).every(isOne)) {
    yield ['narrows', `Each of \`types\` is that of one member of the union at ${property} of the answer.`];
  }
}

/** What the operations so far have taken for themselves. */
interface Claims {
  /** Methods with the path of their resource. */
  readonly methods: Set<string>;
  /** By resource and name of what is returned, the schema as JSON: the official client reuses names in other resources. */
  readonly answers: Map<string, string>;
}

function* claimFaults(
  document: OpenApiDocument,
  site: OperationSite,
  { resource, methods, returns }: XClient,
  claims: Claims,
): Generator<ClientFault> {
  for (const method of methods.map((name) => `${resource}.${name}`)) {
    if (claims.methods.has(method)) yield ['methods', `Another operation is ${method} already. Rename one of the two.`];
    claims.methods.add(method);
  }
  const name = `${resource}.${returns}`;
  const answer = JSON.stringify(jsonAnswerOf(document, site));
  if (answer !== (claims.answers.get(name) ?? answer)) {
    yield ['returns', `Another answer of ${resource} is named ${returns} already. Rename one of the two.`];
  }
  claims.answers.set(name, answer);
}
