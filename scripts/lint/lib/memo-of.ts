import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { noMemo, type Memo } from '../../lib/memo.ts';

const memos = new WeakMap<OpenApiDocument, Memo>();

/** Lets the rules reuse results of earlier runs when they check this document. */
export const reuse = (document: OpenApiDocument, memo: Memo): unknown => memos.set(document, memo);

export const memoOf = (document: OpenApiDocument): Memo => memos.get(document) ?? noMemo;
