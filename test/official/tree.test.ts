import { beforeAll, expect, test } from 'vitest';
import { methodTrees, readClients, type Parameter, type Signature, type Tree } from './tree.ts';

let official: Tree;
let ours: Tree;
beforeAll(() => {
  ({ official, ours } = methodTrees(readClients()));
});

const resourceOf = (path: string): string => path.split('.').slice(0, -1).join('.');

/** Methods of the client itself that its own resources call. */
const inner = new Set(['buildURL', 'request', 'getAPIList', 'requestAPIList', 'fetchWithTimeout', 'buildRequest']);

const events = 'It puts events together, which ours does not do.';
const parsing = 'It parses what the model answers by a schema, or runs functions of the caller.';

/** What the official client has in resources of ours, and ours has not. */
const missing: Readonly<Record<string, string>> = {
  'beta.threads.createAndRunStream': events,
  'beta.threads.runs.createAndStream': events,
  'beta.threads.runs.stream': events,
  'beta.threads.runs.submitToolOutputsStream': events,
  'chat.completions.parse': parsing,
  'chat.completions.runTools': parsing,
  'chat.completions.stream': events,
  'responses.parse': parsing,
  'responses.stream': events,
};

test('ours has every method of the resources that both have', () => {
  const resources = new Set([...ours.keys()].map(resourceOf));
  const absent = [...official.keys()].filter((path) => resources.has(resourceOf(path)) && !ours.has(path));
  expect(absent.filter((path) => !inner.has(path)).sort()).toEqual(Object.keys(missing));
});

/** What a request of the official client can be told beyond what ours takes: where it goes and what it holds. */
const requestParts = /^(method|path|body|stream|httpAgent|defaultBaseURL|__.*)$/;

const takes = (own: Parameter, other: Parameter): boolean =>
  own.kind === other.kind &&
  (own.isOptional || !other.isOptional) &&
  other.settings.every((name) => requestParts.test(name) || own.settings.includes(name));

/** Whether a call that is written for one signature is right for the other, and gives a promise that can as much. */
const covers = (own: Signature, other: Signature): boolean =>
  own.parameters.length === other.parameters.length &&
  other.parameters.every((parameter, index) => takes(own.parameters[index] as Parameter, parameter)) &&
  (own.returns === other.returns || (own.returns === 'PagePromise' && other.returns === 'APIPromise'));

test('a call of any overload of the official client fits one of ours', () => {
  // The methods of the client itself are told apart: what they take is what this client can do.
  const shared = [...official].filter(([path]) => path.includes('.') && ours.has(path));
  expect(shared.length).toBeGreaterThan(130);
  const shown = ({ parameters, returns }: Signature): string =>
    `(${parameters.map(({ kind, isOptional }) => `${kind}${isOptional ? '?' : ''}`).join(', ')}) => ${returns}`;
  const unfit = shared.flatMap(([path, overloads]) =>
    overloads
      .filter((other) => !ours.get(path)?.some((own) => covers(own, other)))
      .map((other) => `${path}${shown(other)}; ours: ${ours.get(path)?.map(shown).join(' | ')}`),
  );
  expect(unfit).toEqual([]);
});
