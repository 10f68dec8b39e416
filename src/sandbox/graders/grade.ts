import { objectOf, textOf, type Json } from '../../accumulate/json.ts';
import { askModel } from './ask-model.ts';
import { GraderError } from './fault.ts';
import { parseFormula } from './formula.ts';
import type { Grade, Grading } from './model.ts';
import { similarityOf } from './similarity.ts';
import { stringCheck } from './string-check.ts';
import { fill, type Variables } from './template.ts';

/** Grades an answer. A grader that fails says so in its grade; the others are not affected. */
export async function grade(grading: Grading, grader: Json, variables: Variables): Promise<Grade> {
  try {
    return await graded(grading, grader, variables);
  } catch (error) {
    if (!(error instanceof GraderError)) throw error;
    const { kind, message, asked } = error;
    return { score: 0, fault: { kind, message }, ...(asked && { asked }) };
  }
}

function graded(grading: Grading, grader: Json, variables: Variables): Grade | Promise<Grade> {
  const text = (name: string): string => fill(textOf(grader[name]), variables);
  switch (grader['type']) {
    case 'string_check':
      return { score: stringCheck(text('input'), text('reference'), textOf(grader['operation'])) };
    case 'text_similarity':
      return { score: similarityOf(text('input'), text('reference'), textOf(grader['evaluation_metric'])) };
    case 'label_model':
    case 'score_model':
      return askModel(grading, grader, variables);
    case 'multi':
      return combined(grading, grader, variables);
    default:
      throw new GraderError('python_grader_server_error', withoutPython);
  }
}

const withoutPython = 'The sandbox does not run Python. Use a grader of another type, or test this one elsewhere.';

/** All graders of a formula, and its value. If one fails, so does the whole. */
async function combined(grading: Grading, grader: Json, variables: Variables): Promise<Grade> {
  const graders = Object.entries(objectOf(grader['graders']));
  const formula = parseFormula(textOf(grader['calculate_output']), new Set(graders.map(([name]) => name)));
  const grades: Record<string, Grade> = {};
  for (const [name, one] of graders) grades[name] = await grade(grading, objectOf(one), variables);
  const failed = Object.values(grades).find(({ fault }) => fault);
  if (failed?.fault) return { score: 0, fault: failed.fault, parts: grades };
  const score = formula((name) => grades[name]?.score ?? 0);
  if (Number.isFinite(score)) return { score, parts: grades };
  const fault = { kind: 'other_error', message: 'The formula does not give a finite number.' } as const;
  return { score: 0, fault, parts: grades };
}
