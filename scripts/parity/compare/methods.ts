import type { Method, Parameter, ShapeId, Signature } from './api.ts';
import type { Place } from './difference.ts';
import { compareTypes, type Comparison } from './types.ts';

/** What a method takes and what it answers, all overloads together. */
export function compareMethods(comparison: Comparison, there: Method, here: Method): void {
  const { collector } = comparison;
  const name = `${there.path}()`;
  const answer: Place = { field: name, official: name, way: name, direction: 'answer' };
  const params: Place = {
    ...answer,
    field: `${there.path}(params)`,
    official: `${there.path}(params)`,
    direction: 'request',
  };
  if (there.isDeprecated !== here.isDeprecated)
    collector.tell(answer, 'deprecation', here.isDeprecated ? 'deprecated' : 'not deprecated');
  compareSignatures(comparison, there, here, answer);
  for (const [part, place] of [
    [paramsOf, params],
    [answersOf, answer],
    [eventsOf, answer],
  ] as const) {
    const [a, b] = [partsOf(there, part), partsOf(here, part)];
    if (a.length > 0 && b.length > 0) compareTypes(comparison, a, b, place);
  }
}

type Part = (signature: Signature) => readonly ShapeId[];
const paramsOf: Part = ({ parameters }) => parameters.filter(({ kind }) => kind === 'params').map(({ shape }) => shape);
const answersOf: Part = ({ answers }) => answers;
const eventsOf: Part = ({ events }) => events;

const partsOf = ({ signatures }: Method, part: Part): ShapeId[] => [...new Set(signatures.flatMap(part))];

function compareSignatures({ collector }: Comparison, there: Method, here: Method, place: Place): void {
  for (const signature of there.signatures) {
    if (!here.signatures.some((own) => covers(own, signature)))
      collector.tell(place, 'signature', `signature ${shown(signature)} missing`);
  }
  const optionsOf = ({ signatures }: Method): string[] =>
    signatures.flatMap(({ parameters }) => parameters.flatMap(({ options }) => options));
  const own = new Set(optionsOf(here));
  for (const option of new Set(optionsOf(there))) {
    const field = `RequestOptions.${option}`;
    collector.visit({ ...place, field });
    if (!own.has(option)) collector.tell({ ...place, field, official: field }, 'missing field', 'missing');
  }
}

/** Whether a call that is written for one signature is right for the other, and gives a promise that can as much. */
const covers = (own: Signature, other: Signature): boolean =>
  own.parameters.length === other.parameters.length &&
  other.parameters.every((parameter, index) => takes(own.parameters[index] as Parameter, parameter)) &&
  own.answers.length > 0 === other.answers.length > 0 &&
  own.events.length > 0 === other.events.length > 0 &&
  (own.returns === other.returns || (own.returns === 'PagePromise' && other.returns === 'APIPromise'));

const takes = (own: Parameter, other: Parameter): boolean =>
  own.kind === other.kind && (own.isOptional || !other.isOptional);

const shown = ({ parameters, returns }: Signature): string =>
  `(${parameters.map(({ kind, isOptional }) => `${kind}${isOptional ? '?' : ''}`).join(', ')}) => ${returns}`;
