import { STATUS_CODES } from 'node:http';
import type { UserContext } from '@redocly/openapi-core';
import { segmentsOf } from '../../../src/openapi/json-pointer.ts';
import type { Rule } from '../lib/rule.ts';
import { addsTo } from '../lib/words.ts';

export const DescriptionAdds: Rule = () => ({
  Tag: (tag, context) => check(tag.description, context, tag.name),
  Operation: (operation, context) => check(operation.description, context, operation.summary, operation.operationId),
  Parameter: (parameter, context) => check(parameter.description, context, parameter.name),
  Header: (header, context) => check(header.description, context, keyOf(context)),
  Link: (link, context) => check(link.description, context, keyOf(context), link.operationId),
  Response: (response, context) => check(response.description, context, STATUS_CODES[keyOf(context)] ?? keyOf(context)),
  Schema: (schema, context) => check(schema['description'], context, nameOfSchema(context)),
});

function check(
  description: unknown,
  { report, location }: UserContext,
  ...names: readonly (string | undefined)[]
): void {
  if (typeof description !== 'string') return;
  if (names.some((name) => name !== undefined && !addsTo(description, [name]))) {
    report({
      message: 'The description only repeats the name. State what a reader cannot guess from it.',
      location: location.child('description'),
    });
  }
  if (!/[.!?…]["”)`]?\s*$/.test(description)) {
    report({
      message: 'A description consists of sentences. End it with a full stop.',
      location: location.child('description'),
    });
  }
}

const keyOf = ({ location }: UserContext): string => segmentsOf(location.pointer).at(-1) ?? '';

/** Only properties and components have a name. Other schemas, such as items, have only their description. */
function nameOfSchema({ location }: UserContext): string {
  const [map, name] = segmentsOf(location.pointer).slice(-2);
  return map === 'properties' || map === 'schemas' ? (name ?? '') : '';
}
