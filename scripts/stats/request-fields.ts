import type { OpenApiDocument, Schema } from '../../src/openapi/document.ts';
import { pointerOf } from '../../src/openapi/json-pointer.ts';
import { resolve, type ResolvedOperation } from '../../src/openapi/operations.ts';
import type { Address } from '../../src/relations/terms/model.ts';
import { alternativesOf, partsOf, propertiesOf } from '../../src/schema/walk.ts';

/**
 * The addresses of everything that a caller can send to an operation: parameters, and members of the body at any depth.
 * A schema that holds itself is entered once.
 *
 * @param isSettled whether nothing below an address matters any more.
 */
export function requestFieldsOf(
  document: OpenApiDocument,
  { operation, parameters }: ResolvedOperation,
  isSettled: (address: Address) => boolean,
): readonly Address[] {
  const bodies = Object.values(operation.requestBody?.content ?? {});
  const inside = bodies.flatMap(({ schema }) => [...membersOf(document, schema, '$request.body#', isSettled, [])]);
  return [...new Set([...parameters.map(({ in: part, name }) => `$request.${part}.${name}`), ...inside])];
}

function* membersOf(
  document: OpenApiDocument,
  schema: Schema,
  at: Address,
  isSettled: (address: Address) => boolean,
  above: readonly Schema[],
): Generator<Address> {
  const options = [resolve<Schema>(document, schema), ...alternativesOf(document, schema)];
  for (const option of new Set(options)) {
    if (above.includes(option)) continue;
    const path = [...above, option];
    for (const [name, property] of Object.entries(propertiesOf(document, option))) {
      const address = at + pointerOf([name]);
      yield address;
      if (!isSettled(address)) yield* membersOf(document, property, address, isSettled, path);
    }
    for (const { items } of partsOf(document, option) as readonly { items?: Schema }[]) {
      if (items) yield* membersOf(document, items, `${at}/*`, isSettled, path);
    }
  }
}
