import type { Example, OpenApiDocument, Ref } from '../../openapi/document.ts';
import { oncePer } from '../../openapi/once.ts';
import { operationsOf, resolve } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { CaseRequest } from '../model/case.ts';
import { idsIn } from '../subject/words.ts';

/**
 * Whether a request, as it is sent, still names an id of the contract's examples in its body: nothing that the run could
 * make has taken its place, so that no server has to know it.
 */
export const namesExampleId = (document: OpenApiDocument, { body }: Pick<CaseRequest, 'body'>): boolean =>
  idsIn(parseJson(body ?? '')).some((id) => exampleIds(document).has(id));

/** The ids in the bodies of example requests. */
export const exampleIds = oncePer((document: OpenApiDocument): ReadonlySet<string> => {
  const examples = operationsOf(document).flatMap(({ operation: { requestBody } }) =>
    Object.values(requestBody?.content ?? {}).flatMap((media) => Object.values(media.examples ?? {})),
  );
  return new Set(examples.flatMap((one) => idsIn(resolve<Example>(document, one as Example | Ref).value)));
});
