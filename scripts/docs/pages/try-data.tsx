import { parameterValue } from '../samples/values.ts';
import type { OperationEntry } from '../site/site.ts';
import { usePage } from './context.ts';

/** What the form of try-it is made from. */
export interface TryRequest {
  readonly method: string;
  readonly path: string;
  readonly admin: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly example: unknown;
  }[];
  readonly mediaType?: string;
  readonly body?: unknown;
  /** Fields of a form that are files. */
  readonly files: readonly string[];
}

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
