// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as schema from '../../types.ts';

/** Leaves the cut to the server, which at present takes chunks of 800 tokens that overlap by 400. */
export interface AutoFileChunkingStrategyParam extends schema.AutoChunkingStrategyRequestParam {}

/** How files are cut into chunks before they are indexed. Left out, `auto`. */
export type FileChunkingStrategyParam = schema.ChunkingStrategyRequestParam;

/** Size of the chunks, and how much neighbours share. */
export interface StaticFileChunkingStrategy extends schema.StaticChunkingStrategy {}

/** Cuts every file into chunks of one chosen size. */
export interface StaticFileChunkingStrategyObjectParam extends schema.StaticChunkingStrategyRequestParam {}
