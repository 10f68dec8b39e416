import type { Accepts, ValuesByComponent } from './values.ts';
import type { SecondOpinion } from './hyperjump.ts';
import { mutationsOf } from './mutate.ts';
import type { Agreement } from './report.ts';

/** Values a component whose mutations are asked about; more of one kind say little more. */
const mutatedValues = 4;

/** Ajv accepts every value; the other validator does too, and both judge every mutation alike. */
export async function compareValidators(
  values: ValuesByComponent,
  ajv: Accepts,
  opinion: SecondOpinion,
): Promise<readonly Agreement[]> {
  const onValues = { asked: 0, disagreements: [] as string[] };
  const onMutations = { asked: 0, disagreements: [] as string[] };
  for (const [component, described] of values) {
    const pointer = `/components/schemas/${component}`;
    const accepts = await opinion(component);
    for (const { value } of described) {
      onValues.asked += 1;
      if (!ajv(pointer, value)) onValues.disagreements.push(`${component}: Ajv refuses ${excerpt(value)}`);
      if (!accepts(value)) onValues.disagreements.push(`${component}: Hyperjump refuses ${excerpt(value)}`);
    }
    for (const { what, value } of described.slice(0, mutatedValues).flatMap((each) => mutationsOf(each.value))) {
      onMutations.asked += 1;
      const [one, other] = [ajv(pointer, value), accepts(value)];
      if (one !== other) onMutations.disagreements.push(`${component} ${what}: Ajv ${one}, Hyperjump ${other}`);
    }
  }
  return [
    { what: 'Ajv and Hyperjump accept every value of the examples', ...onValues, argued: [] },
    { what: 'Ajv and Hyperjump judge every mutation alike', ...onMutations, argued: [] },
  ];
}

const excerpt = (value: unknown): string => JSON.stringify(value).slice(0, 80);
