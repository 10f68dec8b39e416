import { OpenAIError } from '../core/index.ts';

/** The answer ended at its limit, so that it cannot be parsed. */
export class LengthFinishReasonError extends OpenAIError {
  override name = 'LengthFinishReasonError';

  constructor() {
    super('The answer ended at the limit of its length, so it cannot be parsed.');
  }
}

/** The answer was stopped by the content filter, so that it cannot be parsed. */
export class ContentFilterFinishReasonError extends OpenAIError {
  override name = 'ContentFilterFinishReasonError';

  constructor() {
    super('The answer was stopped by the content filter, so it cannot be parsed.');
  }
}
