import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { phases } from '../model/case.ts';

/** Phases in their own order: what the examples teach of a server, the others need not learn again. */
export class PhaseSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      phases.findIndex((phase) => basename(moduleId).startsWith(phase));
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}
