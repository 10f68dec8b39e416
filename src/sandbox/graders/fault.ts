import type { Asked, FaultKind } from './model.ts';

/** A grader that gives no score. */
export class GraderError extends Error {
  override name = 'GraderError';
  readonly kind: FaultKind;
  /** What the grading model was asked and said, if it did. */
  readonly asked: Asked | undefined;

  constructor(kind: FaultKind, message: string, asked?: Asked) {
    super(message);
    this.kind = kind;
    this.asked = asked;
  }
}
