import { expect, test } from 'vitest';
import { followedBy } from '../../../scripts/generate/code/followed.ts';

const model = { operations: [{ id: 'getJob', polling: {} }] } as never;
const starting = (parameters: Readonly<Record<string, string>>): never =>
  ({ method: 'POST', body: {}, links: [{ operationId: 'getJob', parameters }] }) as never;

test('path parameters come from the answer, by pointer, and from the path of the request, by name', () => {
  const links = { shop_id: '$request.path.shop_id', job_id: '$response.body#/job/id' };
  expect(followedBy(model, starting(links))?.sources).toEqual({ shop_id: 'shop_id', job_id: '/job/id' });
});

test.for(['$response.header.location', '$request.query.id', '$response.body', 'job_1'])(
  '%s is refused, because the client reads neither',
  (expression) => {
    expect(() => followedBy(model, starting({ job_id: expression }))).toThrow(`cannot follow a link by ${expression}`);
  },
);
