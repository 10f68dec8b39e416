import type { TryRequest } from '../browser/try-request.ts';
import { parameterValue } from '../samples/values.ts';
import type { OperationEntry } from '../site/site.ts';
import { usePage } from './context.ts';

/** The request of the first example as data, which is not a script: the policy of the page lets nothing inline run. */
export function TryData({ entry: { model, resolved, calls } }: { entry: OperationEntry }) {
  const { document } = usePage().site;
  const body = calls[0]?.body;
  const request: TryRequest = {
    method: model.method,
    path: model.path,
    admin: model.admin,
    parameters: resolved.parameters.map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      example: parameterValue(document, parameter) ?? '',
    })),
    ...(body && { mediaType: body.mediaType, body: body.value }),
    files: Object.keys(body?.files ?? {}),
  };
  const json = JSON.stringify(request).replaceAll('<', String.raw`\u003c`);
  return <script type="application/json" id="try-data" dangerouslySetInnerHTML={{ __html: json }} />;
}
