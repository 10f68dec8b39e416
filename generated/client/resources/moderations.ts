// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../src/client/core/index.ts';
import { createModeration as createModerationOperation } from '../operations/moderations.ts';
import type { APIPromise, RequestOptions } from '../../../src/client/core/index.ts';
import type {
  Moderation,
  ModerationCreateParams,
  ModerationCreateResponse,
  ModerationImageURLInput,
  ModerationModel,
  ModerationMultiModalInput,
  ModerationTextInput,
} from '../../types.ts';

export type { Moderation };

export type { ModerationCreateResponse };

export type { ModerationImageURLInput };

export type { ModerationModel };

export type { ModerationMultiModalInput };

export type { ModerationTextInput };

export type { ModerationCreateParams };

/** `client.moderations`. Classification of text and images into categories of harm, such as harassment or violence. */
export class Moderations extends APIResource {
  /**
   * Classifies content by categories of harm. It blocks and changes nothing; the caller decides what to do with the results.
   *
   * `POST /moderations`
   */
  create(params: ModerationCreateParams, options?: RequestOptions): APIPromise<ModerationCreateResponse> {
    return call(this._client, createModerationOperation, undefined, params, options);
  }
}
