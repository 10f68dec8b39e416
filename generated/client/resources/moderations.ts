// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../src/client/core/index.ts';
import type { APIPromise, RequestOptions } from '../../../src/client/core/index.ts';
import { createModeration as createModerationOperation } from '../operations/moderations.ts';
import type * as schema from '../../types.ts';

/** The verdict on one text, or on the pieces of one message. */
export interface Moderation extends schema.Moderation {}

export declare namespace Moderation {
  export type Categories = NonNullable<schema.Moderation['categories']>;
  export type CategoryScores = NonNullable<schema.Moderation['category_scores']>;
  export type CategoryAppliedInputTypes = NonNullable<schema.Moderation['category_applied_input_types']>;
}

/** The verdicts of a moderation model. */
export interface ModerationCreateResponse extends schema.CreateModerationResponse {}

/** An image to look at. */
export interface ModerationImageURLInput extends schema.ModerationImageURLInput {}

export declare namespace ModerationImageURLInput {
  export type ImageURL = NonNullable<schema.ModerationImageURLInput['image_url']>;
}

/** Which model to use. The vendor's `omni` models look at images too and know two more categories. Names that end in `-latest` move on to newer versions, whose scores may differ. */
export type ModerationModel = schema.ModerationModel;

/** A piece of a message that has text and images. */
export type ModerationMultiModalInput = schema.ModerationMultiModalInput;

/** A text to look at. */
export interface ModerationTextInput extends schema.ModerationTextInput {}

/** Params of `client.moderations.create`. */
export interface ModerationCreateParams extends schema.CreateModerationRequest {}

/** `client.moderations`. Classification of text and images into categories of harm, such as harassment or violence. */
export class Moderations extends APIResource {
  /**
   * Judges whether content is harmful, and in which way. Nothing is refused or changed; what follows from a verdict is up to the caller.
   *
   * `POST /moderations`
   */
  create(params: ModerationCreateParams, options?: RequestOptions): APIPromise<ModerationCreateResponse> {
    return call(this.client, createModerationOperation, undefined, params, options);
  }
}
