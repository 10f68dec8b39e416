import { isObject } from '../../../src/openapi/is-object.ts';
import type { SampleCall } from './calls.ts';

/** What an example is about, by what it contains. */
export type SampleKind = 'Text' | 'Tools' | 'Streams' | 'Media';

const kinds: readonly SampleKind[] = ['Text', 'Tools', 'Streams', 'Media'];

/** The fewest examples that are worth headings. */
const fewest = 6;

/** Many examples in groups; few, or all of one kind, in one group without a name. */
export function samplesByKind(
  calls: readonly SampleCall[],
): { readonly kind?: SampleKind; readonly calls: readonly SampleCall[] }[] {
  const groups = kinds
    .map((kind) => ({ kind, calls: calls.filter((call) => kindOf(call) === kind) }))
    .filter((group) => group.calls.length > 0);
  return calls.length < fewest || groups.length < 2 ? [{ calls }] : groups;
}

export function kindOf({ isStream, body }: SampleCall): SampleKind {
  if (isStream) return 'Streams';
  if (!body) return 'Text';
  if (hasTools(body.value)) return 'Tools';
  return Object.keys(body.files).length > 0 || hasMedia(body.value) ? 'Media' : 'Text';
}

/** Tools of today and of old, and those that are an option of their own. */
const hasTools = (value: unknown): boolean =>
  isObject(value) && ['tools', 'functions', 'web_search_options'].some((name) => name in value);

/** A part that is a picture, a sound or a file, anywhere in it; or an answer that is asked for as one. */
const hasMedia = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(hasMedia);
  if (!isObject(value)) return false;
  const isPart = /^(?:input_|output_)?(?:image|image_url|audio|video|file)$/.test(String(value['type']));
  return isPart || isObject(value['audio']) || Object.values(value).some(hasMedia);
};
