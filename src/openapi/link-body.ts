import { isObject } from './is-object.ts';
import { isExpression, LinkError, valueOf, type Exchange, type LinkedOperation } from './links.ts';

/**
 * The request body that a link states; undefined if it states none. An expression stands for the JSON value there. An
 * item of a list with a `*` in it stands for one item per value: `$request.body#/messages/*` for every message.
 *
 * @throws {LinkError} when there is no value at an expression.
 */
export const evaluateBody = ({ link }: LinkedOperation, exchange: Exchange): unknown =>
  evaluate(link.requestBody, exchange);

function evaluate(value: unknown, exchange: Exchange): unknown {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => itemsOf(item, exchange));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, evaluate(own, exchange)]));
  if (!isExpression(value)) return value;
  const found = valueOf(value, exchange);
  if (found === undefined) throw new LinkError(`There is no value at ${value}.`);
  return found;
}

/** A list as far as the first star. */
const starred = /\$(?:request|response)\.body#[^"*]*(?=\/\*)/;

/** Items without all of their values are left out: of a list of mixed items, only some have a `call_id`. */
function itemsOf(item: unknown, exchange: Exchange): readonly unknown[] {
  const text = JSON.stringify(item);
  const [list] = starred.exec(text) ?? [];
  if (list === undefined) return [evaluate(item, exchange)];
  const values = valueOf(list, exchange);
  const each = (Array.isArray(values) ? values : []).map(
    (_, index) => JSON.parse(text.replaceAll(`${list}/*`, `${list}/${index}`)) as unknown,
  );
  const whole = each.filter((one) =>
    expressionsIn(one).every((expression) => valueOf(expression, exchange) !== undefined),
  );
  if (whole.length === 0) throw new LinkError(`There is no value at ${expressionsIn(item).join(' and ')}.`);
  return whole.map((one) => evaluate(one, exchange));
}

/** The runtime expressions in a value, at any depth. */
export const expressionsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(expressionsIn)
    : [value].filter(isExpression);
