import { formatFindings, levelOf, type Finding } from '../verify/model/finding.ts';
import type { CheckedRelations } from '../verify/relations/check-relations.ts';
import { formatRelations } from '../verify/report/relations.ts';
import { limited } from './limited.ts';

/** What `concord judge` prints about relations. What could not be judged has not passed. */
export interface RelationReport {
  /** Prints what is only noted. Returns what fails the exchange. */
  add(title: string, relations: CheckedRelations): readonly Finding[];
  /** Prints the counts, unless there was no relation. */
  end(): void;
}

const mostNotes = 100;

export function createRelationReport(): RelationReport {
  const notes = limited(process.stdout, mostNotes);
  let [held, broken] = [0, 0];
  const reasons: Record<string, number> = {};
  return {
    add(title, { findings, held: holding, notJudged }) {
      const failing = findings.filter((one) => levelOf(one) === 'forbidden');
      const noted = findings.filter((one) => levelOf(one) !== 'forbidden');
      if (noted.length > 0) notes.write(`NOTE ${title}\n${formatFindings(noted)}\n\n`);
      held += holding.length;
      broken += new Set(failing.map(({ contract }) => contract)).size;
      for (const { why } of notJudged) reasons[why] = (reasons[why] ?? 0) + 1;
      return failing;
    },
    end() {
      notes.end('exchanges with notes');
      const told = formatRelations({ held, broken, notJudged: reasons });
      if (told !== undefined) process.stdout.write(`Relations: ${told}.\n`);
    },
  };
}
