import { expect, test } from 'vitest';
import type { Link, OpenApiDocument } from '../../../src/openapi/document.ts';
import { lifecyclePlans } from '../../../src/verify/cases/lifecycle-plan.ts';
import { books } from './books.ts';

type Response = { links?: Record<string, Link> };

const responseOf = (document: OpenApiDocument, path: string, method: 'get' | 'post'): Response =>
  document.paths[path]?.[method]?.responses['200'] as Response;

/** What the plans do, by the operations. */
const told = (document: OpenApiDocument): unknown =>
  lifecyclePlans(document).map(({ create, ...links }) => [
    create.operation.operationId,
    Object.fromEntries(Object.entries(links).map(([name, { target }]) => [name, target.operation.operationId])),
  ]);

const want = [
  [
    'createBook',
    { retrieve: 'getBook', update: 'updateBook', remove: 'deleteBook', content: 'readBook', list: 'listBooks' },
  ],
];

test('a plan has the links of a create, whatever their order', () => {
  const document = books();
  expect(told(document)).toEqual(want);
  const response = responseOf(document, '/books', 'post');
  response.links = Object.fromEntries(Object.entries(response.links ?? {}).toReversed());
  expect(told(document)).toEqual(want);
});

test('what only reads creates nothing', () => {
  const document = books();
  const { content } = responseOf(document, '/books', 'post').links as { content: Link };
  responseOf(document, '/books/{book_id}', 'get').links = { content };
  expect(told(document)).toEqual(want);
});
