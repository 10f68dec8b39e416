import type { Schema } from '../openapi/document.ts';

/**
 * The two members of an open enum, to which servers add values without notice: the listed values, then any string.
 * Undefined if the schema does not have that form.
 */
export function openEnumOf({ anyOf, oneOf }: Schema): readonly [listed: Schema, free: Schema] | undefined {
  const [listed = {}, free = {}, ...more] = (anyOf ?? []) as readonly Schema[];
  const isOpen =
    oneOf === undefined &&
    more.length === 0 &&
    Object.keys(listed).sort().join() === 'enum,type' &&
    listed['type'] === 'string' &&
    Object.keys(free).join() === 'type' &&
    ['string', 'string,null'].includes(String(free['type']));
  return isOpen ? [listed, free] : undefined;
}
