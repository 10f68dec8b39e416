import type { OpenApiDocument, Schema, XClient } from '../../src/openapi/document.ts';
import { resolve } from '../../src/openapi/operations.ts';
import { segmentsOf } from '../../src/openapi/json-pointer.ts';
import { componentName, propertiesOf, unionOf } from '../../src/schema/walk.ts';
import type { NarrowingModel, NarrowingStep, TypeModel } from './model.ts';

/** The narrower response for each value of the narrowing field; empty without such a field. */
export function buildNarrowings(
  document: OpenApiDocument,
  client: XClient | undefined,
  body: Schema | undefined,
  answer: Schema | undefined,
): NarrowingModel[] {
  if (!client?.narrows || !body || !answer) return [];
  const { parameter, property, types } = client.narrows;
  const usual = propertiesOf(document, body)[parameter]?.['default'];
  const steps = stepsTo(document, answer, property);
  return Object.entries(types).map(([value, type]) => ({
    parameter,
    value,
    suffix: value === usual ? '' : `${value.charAt(0).toUpperCase()}${value.slice(1)}`,
    steps: steps.map((step, index) => (index < steps.length - 1 ? step : { ...step, schema: member(step, type) })),
  }));
}

/** The components on the way to a property, each with the name of the next property. */
function stepsTo(document: OpenApiDocument, answer: Schema, pointer: string): NarrowingStep[] {
  const steps: NarrowingStep[] = [];
  let schema = answer;
  for (const segment of segmentsOf(pointer)) {
    const component = componentName(schema);
    const property = propertiesOf(document, schema)[segment];
    if (component && property) steps.push({ component, property: segment, schema: property });
    schema = property ?? ((resolve<Schema>(document, schema)['items'] ?? {}) as Schema);
  }
  return steps;
}

const member = ({ schema }: NarrowingStep, type: string): Schema =>
  unionOf(schema).find((each) => each['type'] === type) ?? schema;

/** The public type for the default value, and its variants for the other values. */
export function narrowedTypes(type: TypeModel, narrowings: readonly NarrowingModel[]): TypeModel[] {
  const component = componentName(type.schema);
  const narrowed = narrowings.flatMap((narrowing) =>
    narrowing.steps
      .filter((step) => step.component === component)
      .map((step) => ({ ...type, name: type.name + narrowing.suffix, narrowed: { ...step, by: narrowing } })),
  );
  return narrowed.length > 0 ? narrowed : [type];
}
