import type { OpenApiDocument, Response } from '../../../src/openapi/document.ts';
import { propertyNamesOf } from '../../../src/schema/walk.ts';
import { bodySchemasOf, responsesOf, sitesOf, successesOf, type OperationSite } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

export const OperationErrors: Rule = () => ({
  Root(document, { report, location: root }) {
    for (const site of sitesOf(document, root)) {
      const { responses } = site.operation;
      for (const status of expectedStatuses(document, site)) {
        if (status in responses) continue;
        report({
          message: `The operation can fail with ${status}. Add the shared response for it.`,
          location: site.location.child('responses').key(),
        });
      }
      for (const { status, response, location } of responsesOf(document, site)) {
        if (!/^[45]/.test(status) || (isShared(responses[status]) && isEnvelope(response))) continue;
        report({
          message: `Errors are shared. Make ${status} a \`$ref\` to a response in components whose JSON is an ErrorResponse.`,
          location: location.key(),
        });
      }
    }
  },
});

function expectedStatuses(document: OpenApiDocument, site: OperationSite): readonly string[] {
  const { parameters, operation } = site;
  const hasPathParameter = parameters.some((parameter) => parameter.in === 'path');
  return [
    ...(parameters.length > 0 || operation.requestBody ? ['400'] : []),
    '401',
    '403',
    ...(hasPathParameter || runsNamedModel(document, site) ? ['404'] : []),
    '429',
    '500',
    '503',
  ];
}

/** Model calls count against the rate limits. A model that does not exist is a 404. */
const runsNamedModel = (document: OpenApiDocument, site: OperationSite): boolean =>
  bodySchemasOf(site).some((schema) => propertyNamesOf(document, schema).includes('model')) &&
  successesOf(document, site).some(({ response }) => 'x-ratelimit-limit-requests' in (response.headers ?? {}));

const isShared = (response: object | undefined): boolean =>
  response !== undefined && '$ref' in response && String(response.$ref).startsWith('#/components/responses/');

const isEnvelope = ({ content }: Response): boolean =>
  content?.['application/json']?.schema.$ref === '#/components/schemas/ErrorResponse';
