import type { OpenApiDocument, Schema, XCondition } from '../../../src/openapi/document.ts';
import { partsOf, schemasAt, typesOf } from '../../../src/schema/walk.ts';
import type { EffectFault } from './effect-fault.ts';
import { bodySchemasOf, type OperationSite } from './operations.ts';

/** The faults in the conditions under which something remains. */
export function* conditionFaults(
  document: OpenApiDocument,
  site: OperationSite,
  conditions: readonly XCondition[],
): Generator<EffectFault> {
  for (const condition of conditions) {
    const schemas = bodySchemasOf(site).flatMap((schema) => schemasAt(document, schema, condition.pointer));
    const message =
      schemas.length === 0
        ? `${condition.pointer} does not exist in the request body.`
        : faultOf(document, condition, schemas);
    if (message !== undefined) yield [['when'], message];
  }
}

function faultOf(
  document: OpenApiDocument,
  { pointer, is, default: fallback }: XCondition,
  schemas: readonly Schema[],
): string | undefined {
  if (is === undefined) {
    return fallback === undefined
      ? undefined
      : `\`default\` belongs to a flag. State \`is\` too, or remove \`default\`.`;
  }
  const types = schemas.flatMap((schema) => [...typesOf(document, schema)]).filter((type) => type !== 'null');
  if (types.length === 0 || types.some((type) => type !== 'boolean')) {
    return `${pointer} is not a boolean. Leave out \`is\`: any value then counts.`;
  }
  const documented = schemas.flatMap((schema) => partsOf(document, schema)).find((part) => 'default' in part)?.[
    'default'
  ];
  if (documented === undefined)
    return `The schema of ${pointer} has no \`default\`. Add it there, and state the same here.`;
  if (documented !== fallback)
    return `The schema of ${pointer} has the default ${documented}. State \`default: ${documented}\`.`;
  return undefined;
}
