import type { CaseRequest } from '../../../src/verify/model/case.ts';
import type { Answer } from '../../../src/verify/model/answer.ts';
import { uploadedBytes } from '../../../src/verify/lifecycle/compare.ts';
import type { Send } from '../../../src/verify/transport/send.ts';

interface Book {
  readonly id: string;
  readonly title: string;
  readonly metadata?: object;
}

export interface Library {
  readonly send: Send;
  /** `POST /books`, with the query: what was asked, in order. */
  readonly asked: string[];
  readonly books: Map<string, Book>;
}

const answer = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': typeof body === 'string' ? 'application/octet-stream' : 'application/json' },
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  ended: 'whole',
});
const notFound = answer(404, { error: {} });

/** Says something else than the library would; undefined where it does not. */
export type Interfere = (request: CaseRequest, books: Map<string, Book>, usual: () => Answer) => Answer | undefined;

/** A transport that leads to books in memory, newest first. */
export function library(interfere: Interfere = () => undefined): Library {
  const books = new Map<string, Book>();
  const bytes = new Map<string, string>();
  const asked: string[] = [];
  let count = 0;

  const create = ({ headers, body = '' }: CaseRequest): Answer => {
    const book = { id: `book_${(count += 1)}`, title: 'Momo' };
    books.set(book.id, book);
    bytes.set(book.id, uploadedBytes(headers['content-type'] ?? '', body) ?? '');
    return answer(200, book);
  };
  const list = ({ query }: CaseRequest): Answer => {
    const { limit = '20', after } = Object.fromEntries(query);
    const all = [...books.values()].reverse();
    const rest = after === undefined ? all : all.slice(all.findIndex(({ id }) => id === after) + 1);
    return answer(200, { data: rest.slice(0, Number(limit)), has_more: rest.length > Number(limit) });
  };
  const one = (request: CaseRequest): Answer => {
    const id = request.path['book_id'] ?? '';
    const book = books.get(id);
    if (!book) return notFound;
    if (request.template.endsWith('/content')) return answer(200, bytes.get(id) ?? '');
    if (request.method === 'DELETE') return books.delete(id) ? answer(200, { id, deleted: true }) : notFound;
    if (request.method === 'POST') books.set(id, { ...book, ...(JSON.parse(request.body ?? '{}') as object) });
    return answer(200, books.get(id));
  };
  const usual = (request: CaseRequest): Answer => {
    if (request.template !== '/books') return one(request);
    return request.method === 'POST' ? create(request) : list(request);
  };
  return {
    books,
    asked,
    async send(request) {
      const filled = request.template.replace('{book_id}', request.path['book_id'] ?? '');
      const query = request.query.map(([name, value]) => `${name}=${value}`).join('&');
      asked.push(`${request.method} ${filled}${query && `?${query}`}`);
      return interfere(request, books, () => usual(request)) ?? usual(request);
    },
  };
}

export { answer };
