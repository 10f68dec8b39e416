import { isObject } from '../../openapi/is-object.ts';

/**
 * Returns the updated fields that the object does not show afterwards. Compares only plain values and maps of them,
 * because servers add their own data to lists and settings.
 */
export function lostFields(sent: unknown, shown: unknown): string[] {
  if (!isObject(sent) || !isObject(shown)) return [];
  return Object.entries(sent).flatMap(([name, value]) =>
    name in shown && isPlain(value) && !isEqual(value, shown[name]) ? [name] : [],
  );
}

const isPlain = (value: unknown): boolean =>
  isObject(value) ? Object.values(value).every((inner) => typeof inner !== 'object') : typeof value !== 'object';

const isEqual = (a: unknown, b: unknown): boolean =>
  isObject(a) && isObject(b)
    ? Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, value]) => b[name] === value)
    : a === b;

/** The bytes of the file in a form. Undefined if there is none. */
export function uploadedBytes(contentType: string, body: string): string | undefined {
  const boundary = /boundary=(.+)$/.exec(contentType)?.[1];
  const part = body.split(`--${boundary}\r\n`).find((text) => /^Content-Disposition:[^\r]*filename=/.test(text));
  return part?.slice(part.indexOf('\r\n\r\n') + 4).replace(new RegExp(`\\r\\n(--${boundary}--\\r\\n)?$`), '');
}
