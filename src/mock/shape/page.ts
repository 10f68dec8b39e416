import { listOf, objectOf } from '../../accumulate/json.ts';
import type { XPagination } from '../../openapi/document.ts';
import { segmentsOf, valueAt } from '../../openapi/json-pointer.ts';
import { withValue } from '../../relations/terms/change.ts';
import type { AskedRequest, GivenAnswer, Relation } from '../../relations/terms/model.ts';
import type { AnswerSchema } from './complete.ts';
import { settle } from './settle.ts';

/** The page of a list that the cursor of the request names. The example is the whole list. */
export function page(
  pagination: XPagination,
  relations: readonly Relation[],
  schema: AnswerSchema,
  asked: AskedRequest,
  given: GivenAnswer,
): GivenAnswer {
  const set = (answer: GivenAnswer, pointer: string | undefined, value: unknown): GivenAnswer =>
    pointer === undefined || !isThere(answer.body, pointer)
      ? answer
      : withValue({ request: asked, answer }, { pointer }, value).answer;
  const whole = settle(
    relations.filter(({ kind }) => kind !== 'count'),
    schema,
    asked,
    given,
  );
  const rest = between(pagination, asked, itemsIn(pagination, whole));
  const paged = settle(relations, schema, asked, set(whole, pagination.items, rest));
  const shown = itemsIn(pagination, paged).length;
  const ended = shown === 0 ? set(set(paged, '/first_id', null), '/last_id', null) : paged;
  const isContinued = asked.query[pagination.parameter] !== undefined;
  if (shown < rest.length) return set(set(ended, pagination.hasMore, true), pagination.cursor, nextPage);
  return isContinued || shown === 0 ? set(set(ended, pagination.hasMore, false), pagination.cursor, null) : ended;
}

/** The cursor of a list whose answers have one of their own. */
const nextPage = 'page_2';

const itemsIn = ({ items }: XPagination, { body }: GivenAnswer): readonly unknown[] => listOf(valueAt(body, items));

/** The items behind the one that `after` names, and before the one that `before` names. Other cursors name no item. */
function between(
  { parameter, itemCursor = '/id' }: XPagination,
  { query }: AskedRequest,
  items: readonly unknown[],
): readonly unknown[] {
  const placeOf = (cursor: unknown): number =>
    cursor === undefined ? -1 : items.findIndex((item) => valueAt(item, itemCursor) === cursor);
  const [after, before] = [placeOf(query[parameter]), placeOf(query['before'])];
  return items.slice(after + 1, before < 0 ? undefined : before);
}

const isThere = (body: unknown, pointer: string): boolean =>
  Object.hasOwn(objectOf(body), segmentsOf(pointer)[0] ?? '');
