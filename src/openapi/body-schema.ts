import { pointerOf } from './json-pointer.ts';
import { oncePer } from './once.ts';
import type { ResolvedOperation } from './operations.ts';

/** JSON Pointer of the schema of a body, in one of the media types that the operation takes. */
export const bodySchema = oncePer(
  ({ pointer }: ResolvedOperation, mediaType: string): string =>
    `${pointer}${pointerOf(['requestBody', 'content', mediaType])}/schema`,
);
