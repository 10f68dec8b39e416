import { expect, test } from 'vitest';
import type { Schema } from '../../src/openapi/document.ts';
import { nodeAt, unionNodes, type Node } from '../../src/schema/node.ts';
import { createValidator } from '../../src/schema/validator.ts';
import { sample } from '../../src/schema/values/sample.ts';
import { constantPropertiesOf } from '../../src/schema/walk.ts';
import { contract } from '../helpers/contract.ts';

const validator = createValidator(contract);

/** Values of a type that the schema of the property may not take. */
const wrong: readonly unknown[] = [{ wrong: 1 }, ['wrong'], 7.5, ''];

interface Misnamed {
  readonly union: string;
  readonly member: string;
  readonly fault: string;
  readonly named: string;
}

/** The wrong values of the properties of a member, where the explanation does not name the property. */
function misnamed(union: string, member: Node): { readonly tried: number; readonly found: Misnamed[] } {
  const pointer = `/components/schemas/${union}`;
  const value = sample(contract, member);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !validator.isValid(pointer, value))
    return { tried: 0, found: [] };
  const tags = constantPropertiesOf(contract, member.schema);
  let tried = 0;
  const found = Object.keys(value).flatMap((name) => {
    if (tags.has(name)) return [];
    return wrong.flatMap((bad) => {
      const errors = validator.validate(pointer, { ...value, [name]: bad });
      if (errors.length > 0) tried += 1;
      const others = errors.filter(({ instance }) => instance !== `/${name}` && !instance.startsWith(`/${name}/`));
      const fault = `${name}: ${JSON.stringify(bad)}`;
      return others.map(({ instance, message }) => ({
        union,
        member: member.pointer,
        fault,
        named: `${instance} ${message}`,
      }));
    });
  });
  return { tried, found };
}

test('a wrong value of one field is explained at that field, in every union of the contract', () => {
  const unions = Object.entries(contract.components.schemas as Record<string, Schema>).filter(
    ([, schema]) => 'oneOf' in schema || 'anyOf' in schema,
  );
  const results = unions.flatMap(([name]) =>
    unionNodes(contract, nodeAt(contract, `/components/schemas/${name}`)).map((member) => misnamed(name, member)),
  );
  expect(results.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(1000);
  expect(results.flatMap(({ found }) => found)).toEqual([]);
});
