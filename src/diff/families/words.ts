import type { Example, Ref } from '../../openapi/document.ts';
import { linksOf } from '../../openapi/links.ts';
import { resolve, type ResolvedOperation } from '../../openapi/operations.ts';
import type { Raw } from '../model.ts';
import { isEqual } from '../normal/equal.ts';
import type { Side } from '../normal/term.ts';
import { headersOf, parametersOf, requestBodyOf, responsesOf } from '../sites.ts';
import type { Compared, Family } from './family.ts';

/** What is written for people and tools, and decides no request or answer. Those of schemas are found with them. */
export const words: Family = {
  ofPair: ({ id, old, new: after, sides }) => {
    const later = wordsOf(sides.new, after);
    return [...wordsOf(sides.old, old)].flatMap(([of, before]) =>
      keysThatDiffer(before, later.get(of)).map((key): Raw => ({
        rule: 'words',
        // No rule reads callbacks.
        severity: key === 'callbacks' ? 'unknown' : 'docs',
        operation: id,
        name: `${key}${of}`,
        old: old.pointer,
        new: after.pointer,
        text: `has another \`${key}\`${of}`,
      })),
    );
  },
  ofDocuments: ({ sides }: Compared) => {
    const [before, later] = [sides.old.document, sides.new.document] as unknown as Record<string, unknown>[];
    return ['info', 'servers', 'tags', 'externalDocs', 'x-provenance', 'webhooks']
      .filter((part) => !isEqual(before?.[part], later?.[part]))
      .map((part): Raw => ({
        rule: `document-${part}`,
        severity: part === 'webhooks' ? 'unknown' : 'docs',
        old: `/${part}`,
        new: `/${part}`,
        text: `the document has another \`${part}\``,
      }));
  },
};

/** Keys of an operation that other families compare. */
const elsewhere = new Set([
  'operationId',
  'parameters',
  'requestBody',
  'responses',
  'security',
  'deprecated',
  'x-sunset',
  'x-client',
  'x-pagination',
  'x-polling',
]);

type Words = Readonly<Record<string, unknown>>;

/** What is new or gone as a whole is told by another family. */
const keysThatDiffer = (old: Words, after: Words | undefined): string[] =>
  after
    ? [...new Set([...Object.keys(old), ...Object.keys(after)])].filter((key) => !isEqual(old[key], after[key]))
    : [];

/** The words of an operation, by what they are about. */
function wordsOf(side: Side, operation: ResolvedOperation): Map<string, Words> {
  const own = Object.entries(operation.operation).filter(([key]) => !elsewhere.has(key));
  const links = linksOf(side.document, operation).map(({ name, link }) => ({ name, ...link }));
  const found = new Map<string, Words>([['', { ...Object.fromEntries(own), links }]]);
  for (const { node } of parametersOf(side, operation))
    found.set(` of the parameter \`${node.name}\``, {
      ...picked(node, 'description', 'example'),
      examples: examplesOf(side, node.examples),
    });
  const body = requestBodyOf(side, operation)?.node;
  if (body) found.set(' of the request body', picked(body, 'description'));
  addMedia(found, side, 'request body', body?.content);
  for (const [status, response] of responsesOf(side, operation)) {
    found.set(` of the answer ${status}`, picked(response.node, 'description'));
    addMedia(found, side, `answer ${status}`, response.node.content);
    for (const [name, { node }] of headersOf(side, response))
      found.set(` of the header \`${name}\` of the answer ${status}`, picked(node, 'description', 'example'));
  }
  return found;
}

const picked = (node: object, ...keys: readonly string[]): Words =>
  Object.fromEntries(Object.entries(node).filter(([key]) => keys.includes(key)));

type Media = Readonly<
  Record<string, { readonly example?: unknown; readonly examples?: Readonly<Record<string, Example | Ref>> }>
>;

function addMedia(found: Map<string, Words>, side: Side, of: string, content: Media = {}): void {
  for (const [media, type] of Object.entries(content))
    found.set(` of the ${of} as ${media}`, { ...picked(type, 'example'), examples: examplesOf(side, type.examples) });
}

const examplesOf = ({ document }: Side, examples: Readonly<Record<string, Example | Ref>> | undefined): unknown =>
  examples &&
  Object.fromEntries(Object.entries(examples).map(([name, example]) => [name, resolve<Example>(document, example)]));
