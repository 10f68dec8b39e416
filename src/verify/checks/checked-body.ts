import type { GivenAnswer } from '../../relations/terms/model.ts';
import type { CheckedBy } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';

/** The findings for a body, what it was checked by, and what it says. */
export interface CheckedBody {
  readonly findings: readonly Finding[];
  readonly checkedBy: CheckedBy;
  readonly schema?: string;
  readonly read: ReadBody;
}

/** What a body says, for relations: they judge nothing that other checks could not read. */
export type ReadBody = Pick<GivenAnswer, 'body' | 'events' | 'unjudged'>;

export const unread: ReadBody = { unjudged: 'the body could not be read' };
export const incomplete: ReadBody = { unjudged: 'the answer is not complete' };
