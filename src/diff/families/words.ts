import { methods, type Example, type MediaType, type Ref, type Response } from '../../openapi/document.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import { linksOf } from '../../openapi/links.ts';
import { resolve, type ResolvedOperation } from '../../openapi/operations.ts';
import type { Raw } from '../model.ts';
import { isEqual } from '../normal/equal.ts';
import type { Side } from '../normal/term.ts';
import { headersOf, parametersOf, requestBodyOf, responsesOf, type Located } from '../sites.ts';
import type { Compared, Family } from './family.ts';

/** What is written for people and tools, and decides no request or answer. Those of schemas are found with them. */
export const words: Family = {
  ofPair: ({ id, old, new: after, sides }) => {
    const later = wordsOf(sides.new, after);
    return [...wordsOf(sides.old, old)].flatMap(([of, before]) => {
      const other = later.get(of);
      // What is new or gone as a whole is told by another family.
      return keysThatDiffer(before.words, other?.words ?? before.words).map((key): Raw => ({
        rule: 'words',
        // No rule reads callbacks.
        severity: key === 'callbacks' ? 'unknown' : 'docs',
        operation: id,
        name: `${key}${of}`,
        old: before.pointer,
        new: other?.pointer ?? after.pointer,
        text: `has another \`${key}\`${of}`,
      }));
    });
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

/** The keys that other families compare. */
const elsewhere = {
  item: ['parameters', ...methods],
  operation:
    'operationId parameters requestBody responses security deprecated x-sunset x-client x-pagination x-polling x-effect x-relations'.split(
      ' ',
    ),
  parameter: 'name in required schema content style explode allowReserved deprecated examples'.split(' '),
  requestBody: ['required', 'content'],
  response: ['headers', 'content', 'links'],
  header: 'required schema style explode deprecated'.split(' '),
  media: ['schema', 'encoding', 'examples', 'x-event-stream'],
} as const;

type Words = Readonly<Record<string, unknown>>;

interface Said {
  readonly words: Words;
  /** JSON Pointer to what the words are about. */
  readonly pointer: string;
}

const keysThatDiffer = (old: Words, after: Words): string[] =>
  [...new Set([...Object.keys(old), ...Object.keys(after)])].filter((key) => !isEqual(old[key], after[key]));

const wordsIn = (node: object, kind: keyof typeof elsewhere): Words => {
  const others: readonly string[] = elsewhere[kind];
  return Object.fromEntries(Object.entries(node).filter(([key]) => !others.includes(key)));
};

/** The words of an operation, by what they are about. */
function wordsOf(side: Side, operation: ResolvedOperation): Map<string, Said> {
  const { pointer } = operation;
  const links = linksOf(side.document, operation).map(({ name, link }) => ({ name, ...link }));
  const item = wordsIn(side.document.paths[operation.path] ?? {}, 'item');
  const found = new Map<string, Said>([
    ['', { pointer, words: { ...wordsIn(operation.operation, 'operation'), links } }],
    [' of the path', { pointer, words: item }],
  ]);
  for (const { node, pointer: at } of parametersOf(side, operation)) {
    const said = { ...wordsIn(node, 'parameter'), examples: examplesOf(side, node.examples) };
    found.set(` of the parameter \`${node.name}\``, { pointer: at, words: said });
  }
  const body = requestBodyOf(side, operation);
  if (body) found.set(' of the request body', { pointer: body.pointer, words: wordsIn(body.node, 'requestBody') });
  addMedia(found, side, 'request body', body);
  for (const [status, response] of responsesOf(side, operation)) addResponse(found, side, status, response);
  return found;
}

function addResponse(found: Map<string, Said>, side: Side, status: string, response: Located<Response>): void {
  found.set(` of the answer ${status}`, { pointer: response.pointer, words: wordsIn(response.node, 'response') });
  addMedia(found, side, `answer ${status}`, response);
  for (const [name, { node, pointer }] of headersOf(side, response))
    found.set(` of the header \`${name}\` of the answer ${status}`, { pointer, words: wordsIn(node, 'header') });
}

type HasContent = Located<{ readonly content?: Readonly<Record<string, MediaType>> }>;

function addMedia(found: Map<string, Said>, side: Side, of: string, holder: HasContent | undefined): void {
  for (const [media, type] of Object.entries(holder?.node.content ?? {})) {
    const said = { ...wordsIn(type, 'media'), examples: examplesOf(side, type.examples) };
    found.set(` of the ${of} as ${media}`, { pointer: holder?.pointer + pointerOf(['content', media]), words: said });
  }
}

const examplesOf = ({ document }: Side, examples: Readonly<Record<string, Example | Ref>> | undefined): unknown =>
  examples &&
  Object.fromEntries(Object.entries(examples).map(([name, example]) => [name, resolve<Example>(document, example)]));
