import { OpenAIError } from './errors.ts';

/**
 * Builds a `multipart/form-data` body: arrays repeat `name[]`, objects name each property as `name[property]`, files
 * keep their name. The boundary and the header that names it are left to the platform.
 *
 * @throws {OpenAIError} on null, which a form cannot say.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function toFormData(body: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) append(form, name, value);
  return form;
}

function append(form: FormData, name: string, value: unknown): void {
  if (value === undefined) return;
  if (value === null) throw new OpenAIError(`"${name}" is null, which a form cannot say. Leave it out instead.`);
  if (value instanceof Blob) return form.append(name, value);
  if (Array.isArray(value)) return value.forEach((item) => append(form, `${name}[]`, item));
  if (typeof value === 'object') {
    return Object.entries(value).forEach(([key, item]) => append(form, `${name}[${key}]`, item));
  }
  form.append(name, String(value));
}
