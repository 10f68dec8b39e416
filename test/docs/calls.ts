import { buildModel } from '../../scripts/model/build.ts';
import { sampleCalls, type SampleCall } from '../../scripts/docs/samples/calls.ts';
import { pollSample } from '../../scripts/docs/samples/polling.ts';
import { sample, type Language } from '../../scripts/docs/samples/samples.ts';
import { operationsOf, type ResolvedOperation } from '../../src/openapi/operations.ts';
import { requestOf } from '../../src/verify/cases/template.ts';
import type { CaseRequest } from '../../src/verify/model/case.ts';
import { contract } from '../helpers/contract.ts';

/** A call that the documentation shows, with the request that it must send. */
export interface ShownCall {
  /** Such as `uploadFile training-data`. */
  readonly name: string;
  readonly call: SampleCall;
  readonly request: CaseRequest;
}

const model = buildModel(contract);
const resolved = operationsOf(contract);

/** Every call that the documentation shows. */
export const shownCalls: readonly ShownCall[] = model.operations.flatMap((operation, index) => {
  const own = resolved[index] as ResolvedOperation;
  return sampleCalls(contract, operation, own).map((call) => ({
    name: `${operation.id} ${call.name}`,
    call,
    request: requestFor(own, call),
  }));
});

/** The request as `concord verify` sends it for the same example. */
function requestFor(own: ResolvedOperation, call: SampleCall): CaseRequest {
  const values = [...call.path, ...call.query, ...call.headers];
  const sent = own.parameters.flatMap((parameter) => {
    const found = values.find(({ name }) => name === parameter.name);
    return found ? [[parameter, found.value] as const] : [];
  });
  const media = call.body && own.operation.requestBody?.content[call.body.mediaType];
  const body = call.body && media && { mediaType: call.body.mediaType, media, value: call.body.value };
  return requestOf(contract, own, sent, body);
}

/** The sample of each call in a language, by the name of the call. */
export function samplesIn(language: Language, baseUrl = 'https://api.openai.com/v1'): Map<string, string> {
  const samples = shownCalls.map(({ name, call }) => [name, sample(call, language, baseUrl)] as const);
  return new Map(samples.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The samples that wait for a job, by operation. */
export const pollSamples = (): Map<string, string> =>
  new Map(
    model.operations.flatMap((operation) => {
      const first = shownCalls.find(({ call }) => call.operation === operation);
      const poll = pollSample(model, operation, first?.call);
      return poll ? [[operation.id, poll.text] as const] : [];
    }),
  );
