import { knownTags } from '../../generated/client/known-tags.ts';

/**
 * A member of a union that is newer than this version: an event, an item, a tool, a content part. The client passes it
 * on as it came. The types of unions do not list it, so that `switch (event.type)` narrows and may have a `never`
 * default.
 */
export interface Unknown {
  /** The tag, which no known member has. */
  readonly type: string;
  /** Whatever else the server sent. */
  readonly [field: string]: unknown;
}

/**
 * Whether a value is newer than this version: whether its `type` is that of no member of any union in an answer.
 *
 * In the `default` of a `switch` that names every member, the guard is not needed: `const other: Unknown = event`
 * compiles there, and only there.
 *
 * @example
 *   for await (const event of stream) {
 *     if (isUnknown(event)) {
 *       const { type, ...fields }: Unknown = event;
 *       console.warn('new event', type, fields);
 *     } else if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
 *   }
 *
 * @param value An event of a stream, an item of an output, a tool, a content part.
 */
export const isUnknown = (value: { readonly type: string }): value is Unknown => !knownTags.includes(value.type);
