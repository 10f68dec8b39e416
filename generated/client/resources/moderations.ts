// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../src/client/core/index.ts';
import { createModeration as createModerationOperation } from '../operations/moderations.ts';
import type { APIPromise, RequestOptions } from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';

/** Result for one text, or for the parts of one message. */
export interface Moderation {
  /** Whether at least one category applies. */
  flagged: boolean;
  /** Whether each category applies. The score threshold depends on category and model. */
  categories: Moderation.Categories;
  /** Confidence of the model per category, from 0 to 1. Suitable for custom thresholds; check those again for each new model. */
  category_scores: Moderation.CategoryScores;
  /** Content types that each score is based on. Absent from text-only models. */
  category_applied_input_types?: Moderation.CategoryAppliedInputTypes;
}

export declare namespace Moderation {
  /** Whether each category applies. The score threshold depends on category and model. */
  export interface Categories {
    /** Degrading or harassing language. */
    harassment: boolean;
    /** Harassment with threats of harm. */
    'harassment/threatening': boolean;
    /** Hate against people because of characteristics such as origin, religion, gender or disability. */
    hate: boolean;
    /** Hate with threats or calls for violence. */
    'hate/threatening': boolean;
    /** Advice on illegal acts, such as theft. Null from models without this category. */
    illicit: boolean | null;
    /** Advice on illegal acts with violence or weapons. Null from models without this category. */
    'illicit/violent': boolean | null;
    /** Promotion or depiction of self-harm. */
    'self-harm': boolean;
    /** Advice on how to commit acts of self-harm. */
    'self-harm/instructions': boolean;
    /** Statements by people who harm themselves or intend to. */
    'self-harm/intent': boolean;
    /** Content meant to arouse, or advertising for sexual services. */
    sexual: boolean;
    /** Sexual content that involves minors. */
    'sexual/minors': boolean;
    /** Depictions of death, violence or injury. */
    violence: boolean;
    /** Graphic depictions of death, violence or injury. */
    'violence/graphic': boolean;
  }

  /** Confidence of the model per category, from 0 to 1. Suitable for custom thresholds; check those again for each new model. */
  export interface CategoryScores {
    /** Score of `harassment`. */
    harassment: number;
    /** Score of `harassment/threatening`. */
    'harassment/threatening': number;
    /** Score of `hate`. */
    hate: number;
    /** Score of `hate/threatening`. */
    'hate/threatening': number;
    /** Score of `illicit`. Null from models without this category. */
    illicit: number | null;
    /** Score of `illicit/violent`. Null from models without this category. */
    'illicit/violent': number | null;
    /** Score of `self-harm`. */
    'self-harm': number;
    /** Score of `self-harm/instructions`. */
    'self-harm/instructions': number;
    /** Score of `self-harm/intent`. */
    'self-harm/intent': number;
    /** Score of `sexual`. */
    sexual: number;
    /** Score of `sexual/minors`. */
    'sexual/minors': number;
    /** Score of `violence`. */
    violence: number;
    /** Score of `violence/graphic`. */
    'violence/graphic': number;
  }

  /** Content types that each score is based on. Absent from text-only models. */
  export interface CategoryAppliedInputTypes {
    /** Content types behind the score of `harassment`. Never images. */
    harassment: 'text'[];
    /** Content types behind the score of `harassment/threatening`. Never images. */
    'harassment/threatening': 'text'[];
    /** Content types behind the score of `hate`. Never images. */
    hate: 'text'[];
    /** Content types behind the score of `hate/threatening`. Never images. */
    'hate/threatening': 'text'[];
    /** Content types behind the score of `illicit`. Never images. */
    illicit: 'text'[];
    /** Content types behind the score of `illicit/violent`. Never images. */
    'illicit/violent': 'text'[];
    /** Content types behind the score of `self-harm`. */
    'self-harm': schema.ModerationInputType[];
    /** Content types behind the score of `self-harm/instructions`. */
    'self-harm/instructions': schema.ModerationInputType[];
    /** Content types behind the score of `self-harm/intent`. */
    'self-harm/intent': schema.ModerationInputType[];
    /** Content types behind the score of `sexual`. */
    sexual: schema.ModerationInputType[];
    /** Content types behind the score of `sexual/minors`. Never images. */
    'sexual/minors': 'text'[];
    /** Content types behind the score of `violence`. */
    violence: schema.ModerationInputType[];
    /** Content types behind the score of `violence/graphic`. */
    'violence/graphic': schema.ModerationInputType[];
  }
}

/** Results of a moderation model. */
export interface ModerationCreateResponse {
  /** Id of the moderation. It is not stored and cannot be retrieved. */
  id: string;
  /** Id of the moderation model. */
  model: string;
  /** One result per text, in the order of the request, or a single one for a message with parts. */
  results: Moderation[];
}

/** An image to classify. */
export interface ModerationImageURLInput {
  /** Marks the part as an image. */
  type: 'image_url';
  /** Location of the image and its level of detail. */
  image_url: ModerationImageURLInput.ImageURL;
}

export declare namespace ModerationImageURLInput {
  /** Location of the image and its level of detail. */
  export interface ImageURL {
    /** Public URL of the image, or the image itself as a base64 `data:` URL. */
    url: string;
  }
}

/** Id of the moderation model. The vendor's `omni` models support images and two more categories. Names that end in `-latest` are aliases that move to newer versions, with different scores. */
export type ModerationModel =
  | 'omni-moderation-latest'
  | 'omni-moderation-2024-09-26'
  | 'text-moderation-latest'
  | 'text-moderation-stable'
  | (string & {});

/** A part of a message with text and images. */
export type ModerationMultiModalInput = ModerationImageURLInput | ModerationTextInput;

/** A text to classify. */
export interface ModerationTextInput {
  /** Marks the part as text. */
  type: 'text';
  /** Content of the text part. */
  text: string;
}

/**
 * The content to classify, and the model.
 *
 * Params of `client.moderations.create`.
 */
export interface ModerationCreateParams {
  /** Content to classify. The `text` models accept texts only. */
  input: string | string[] | ModerationMultiModalInput[];
  /** Id of the moderation model. The vendor's `omni` models support images and two more categories. Names that end in `-latest` are aliases that move to newer versions, with different scores. */
  model?: ModerationModel;
}

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
