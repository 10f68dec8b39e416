import type { MediaType, OpenApiDocument, Parameter } from '../../openapi/document.ts';
import { propertiesOf } from '../../schema/walk.ts';

export interface EncodedBody {
  readonly contentType: string;
  readonly body: string;
}

/** Fixed, so that a case has the same bytes on every run. */
const boundary = 'concord-boundary-7MA4YWxkTrZu0gW';

/** Encodes the value of a body example. */
export function encodeBody(document: OpenApiDocument, name: string, media: MediaType, value: unknown): EncodedBody {
  if (name !== 'multipart/form-data') return { contentType: name, body: JSON.stringify(value) };
  const properties = propertiesOf(document, media.schema);
  const isFile = (field: string): boolean => {
    const property = properties[field];
    return (property?.['format'] ?? (property?.['items'] as { format?: string } | undefined)?.format) === 'binary';
  };
  const parts = Object.entries(value as object).flatMap(([field, content]) => formParts(field, content, isFile(field)));
  return { contentType: `${name}; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` };
}

/** Arrays repeat `name[]`. Objects use `name[property]` for each property. */
function formParts(field: string, content: unknown, isFile: boolean): string[] {
  if (Array.isArray(content)) return content.flatMap((item) => formParts(`${field}[]`, item, isFile));
  if (typeof content === 'object' && content !== null) {
    return Object.entries(content).flatMap(([key, item]) => formParts(`${field}[${key}]`, item, isFile));
  }
  const text = String(content);
  const file = isFile ? `; filename="${text.startsWith('{') ? 'upload.jsonl' : 'upload.txt'}"` : '';
  const type = isFile ? 'Content-Type: application/octet-stream\r\n' : '';
  return [`--${boundary}\r\nContent-Disposition: form-data; name="${field}"${file}\r\n${type}\r\n${text}\r\n`];
}

/** The query pairs of a parameter value. Arrays repeat the name, objects use the `deepObject` style. */
export function encodeQuery({ name }: Pick<Parameter, 'name'>, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.map((item) => [name, String(item)]);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([key, item]) => [`${name}[${key}]`, String(item)]);
  }
  return [[name, String(value)]];
}
