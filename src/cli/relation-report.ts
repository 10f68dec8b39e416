import { formatFindings, type Finding } from '../verify/model/finding.ts';
import type { CheckedRelations } from '../verify/relations/check-relations.ts';
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
  const reasons = new Map<string, number>();
  return {
    add(title, { findings, held: holding, notJudged }) {
      const failing = findings.filter(({ check }) => check === 'relation');
      const noted = findings.filter(({ check }) => check !== 'relation');
      if (noted.length > 0) notes.write(`NOTE ${title}\n${formatFindings(noted)}\n\n`);
      held += holding.length;
      broken += new Set(failing.map(({ contract }) => contract)).size;
      for (const { why } of notJudged) reasons.set(why, (reasons.get(why) ?? 0) + 1);
      return failing;
    },
    end() {
      notes.end('exchanges with notes');
      const unjudged = [...reasons.values()].reduce((sum, count) => sum + count, 0);
      if (held + broken + unjudged === 0) return;
      const why = [...reasons].map(([reason, count]) => `${reason} (${count})`).join(', ');
      process.stdout.write(`Relations: ${held} hold, ${broken} broken, ${unjudged} not judged${why && `: ${why}`}.\n`);
    },
  };
}
