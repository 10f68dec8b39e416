import { excerpt } from '../../../src/openapi/excerpt.ts';
import type { SecondValidator } from '../../../src/schema/second-validator.ts';
import { corruptionsOf } from '../../../src/schema/values/mutate.ts';
import type { Agreement } from './report.ts';
import type { Accepts, ValuesByComponent } from './values.ts';

/** Values per component whose corruptions are checked. More values of one kind add little. */
const corruptedValues = 4;

/** Ajv must accept every value. The other validator must agree on every value and corruption. */
export async function compareValidators(
  values: ValuesByComponent,
  ajv: Accepts,
  hyperjump: SecondValidator,
): Promise<readonly Agreement[]> {
  const onValues = { checked: 0, disagreements: [] as string[] };
  const onCorruptions = { checked: 0, disagreements: [] as string[] };
  for (const [component, described] of values) {
    const pointer = `/components/schemas/${component}`;
    for (const { value } of described) {
      onValues.checked += 1;
      if (!ajv(pointer, value)) onValues.disagreements.push(`${component}: Ajv rejects ${excerpt(value)}`);
      if (!(await hyperjump(pointer, value)))
        onValues.disagreements.push(`${component}: Hyperjump rejects ${excerpt(value)}`);
    }
    for (const { operator, at, value } of described
      .slice(0, corruptedValues)
      .flatMap((each) => corruptionsOf(each.value))) {
      onCorruptions.checked += 1;
      const [one, other] = [ajv(pointer, value), await hyperjump(pointer, value)];
      if (one !== other)
        onCorruptions.disagreements.push(`${component}${at} ${operator}: Ajv ${one}, Hyperjump ${other}`);
    }
  }
  return [
    { what: 'Ajv and Hyperjump accept every value of the examples', ...onValues, accepted: [] },
    { what: 'Ajv and Hyperjump agree on every corruption', ...onCorruptions, accepted: [] },
  ];
}
