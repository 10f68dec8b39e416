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
    if (returns !== 'void') yield ['returns', 'An operation without a response body returns `void`.'];
  } else if (!mediaTypes.some((name) => /json$|event-stream$/.test(name))) {
    if (returns !== 'Response') yield ['returns', 'An operation with a binary response returns `Response`.'];
  } else if (!/^[A-Z][A-Za-z0-9]*$/.test(returns)) {
    yield ['returns', '`returns` must be a PascalCase type name.'];
  } else if (site.operation['x-pagination']?.parameter === 'after' && !returns.endsWith('Page')) {
    yield ['returns', 'A list with a cursor returns a type whose name ends in `Page`.'];
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
    yield [
      'narrows',
      `\`types\` must have every value of ${parameter}, which must be a body field with an enum and a default.`,
    ];
  }
  const members = [...new Set(schemasAt(document, jsonAnswerOf(document, site) ?? {}, property))].flatMap(unionOf);
  const isOne = (type: string): boolean => members.filter((member) => member['type'] === type).length === 1;
  if (!Object.values(types).every(isOne)) {
    yield ['narrows', `Each of \`types\` must be the type of one member of the union at ${property} of the response.`];
  }
}

/** The names that previous operations use. */
interface Claims {
  /** Methods, qualified by their resource. */
  readonly methods: Set<string>;
  /** Returned schemas as JSON, by resource and type name. The official client reuses type names in other resources. */
  readonly answers: Map<string, string>;
}

function* claimFaults(
  document: OpenApiDocument,
  site: OperationSite,
  { resource, methods, returns }: XClient,
  claims: Claims,
): Generator<ClientFault> {
  for (const method of methods.map((name) => `${resource}.${name}`)) {
    if (claims.methods.has(method))
      yield ['methods', `Another operation already has the method ${method}. Rename one of the two.`];
    claims.methods.add(method);
  }
  const name = `${resource}.${returns}`;
  const answer = JSON.stringify(jsonAnswerOf(document, site));
  if (answer !== (claims.answers.get(name) ?? answer)) {
    yield ['returns', `Another response of ${resource} is already named ${returns}. Rename one of the two.`];
  }
  claims.answers.set(name, answer);
}
