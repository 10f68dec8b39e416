import { excerpt } from '../../../src/openapi/excerpt.ts';
import type { SecondValidator } from '../../../src/schema/second-validator.ts';
import { corruptionsOf } from '../../../src/schema/values/mutate.ts';
import type { Agreement } from './report.ts';
import type { Accepts, ValuesByComponent } from './values.ts';

/** Values a component whose corruptions are asked about; more of one kind say little more. */
const corruptedValues = 4;

/** Ajv accepts every value; the other validator does too, and both judge every corruption alike. */
export async function compareValidators(
  values: ValuesByComponent,
  ajv: Accepts,
  hyperjump: SecondValidator,
): Promise<readonly Agreement[]> {
  const onValues = { asked: 0, disagreements: [] as string[] };
  const onCorruptions = { asked: 0, disagreements: [] as string[] };
  for (const [component, described] of values) {
    const pointer = `/components/schemas/${component}`;
    for (const { value } of described) {
      onValues.asked += 1;
      if (!ajv(pointer, value)) onValues.disagreements.push(`${component}: Ajv refuses ${excerpt(value)}`);
      if (!(await hyperjump(pointer, value)))
        onValues.disagreements.push(`${component}: Hyperjump refuses ${excerpt(value)}`);
    }
    for (const { operator, at, value } of described
      .slice(0, corruptedValues)
      .flatMap((each) => corruptionsOf(each.value))) {
      onCorruptions.asked += 1;
      const [one, other] = [ajv(pointer, value), await hyperjump(pointer, value)];
      if (one !== other)
        onCorruptions.disagreements.push(`${component}${at} ${operator}: Ajv ${one}, Hyperjump ${other}`);
    }
  }
  return [
    { what: 'Ajv and Hyperjump accept every value of the examples', ...onValues, argued: [] },
    { what: 'Ajv and Hyperjump judge every corruption alike', ...onCorruptions, argued: [] },
  ];
}
