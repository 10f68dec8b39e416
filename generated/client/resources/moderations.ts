// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../src/client/core/index.ts';
import { createModeration as createModerationOperation } from '../operations/moderations.ts';
import type { APIPromise, RequestOptions } from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';

/** Result for one text, or for the parts of one message. */
export interface Moderation extends schema.Moderation {}

export declare namespace Moderation {
  export type Categories = NonNullable<schema.Moderation['categories']>;
  export type CategoryScores = NonNullable<schema.Moderation['category_scores']>;
  export type CategoryAppliedInputTypes = NonNullable<schema.Moderation['category_applied_input_types']>;
}

/** Results of a moderation model. */
export interface ModerationCreateResponse extends schema.CreateModerationResponse {}

/** An image to classify. */
export interface ModerationImageURLInput extends schema.ModerationImageURLInput {}

export declare namespace ModerationImageURLInput {
  export type ImageURL = NonNullable<schema.ModerationImageURLInput['image_url']>;
}

/** Id of the moderation model. The vendor's `omni` models support images and two more categories. Names that end in `-latest` are aliases that move to newer versions, with different scores. */
export type ModerationModel = schema.ModerationModel;

/** A part of a message with text and images. */
export type ModerationMultiModalInput = schema.ModerationMultiModalInput;

/** A text to classify. */
export interface ModerationTextInput extends schema.ModerationTextInput {}

/** Params of `client.moderations.create`. */
export interface ModerationCreateParams extends schema.CreateModerationRequest {}

/** `client.moderations`. Classification of text and images into categories of harm, such as harassment or violence. */
export class Moderations extends APIResource {
  /**
   * Classifies content by categories of harm. It blocks and changes nothing; the caller decides what to do with the results.
   *
   * `POST /moderations`
   */
  create(params: ModerationCreateParams, options?: RequestOptions): APIPromise<ModerationCreateResponse> {
    return call(this.client, createModerationOperation, undefined, params, options);
  }
}
