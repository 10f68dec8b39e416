import { readFileSync } from 'node:fs';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { Failure } from '../lib/failure.ts';
import { shown } from '../lib/paths.ts';
import { checkRows } from './check.ts';
import { compareDocuments } from './compare.ts';
import { textOf, type Difference } from './difference.ts';
import { publishedFile, readDescription, readRows, tableFile } from './files.ts';
import { renderRows } from './render.ts';
import type { Problem, Row } from './rows.ts';

/** The result of comparing the contract with another description, and both with the rows. */
export interface Outcome {
  readonly differences: readonly Difference[];
  readonly rows: readonly Row[];
  /** Differences that no row explains. */
  readonly unexplained: readonly Difference[];
  /** Rows that are malformed, or do not say what differs. */
  readonly problems: readonly Problem[];
  /** The rows as tables. */
  readonly table: string;
}

/** @param file the description, by default the published facts. @throws {Failure} where it cannot be read or followed. */
export function outcomeOf(contract: OpenApiDocument, file: string = publishedFile): Outcome {
  const comparison = compareWith(file, contract);
  const { rows, problems } = readRows(contract.tags.map(({ name }) => name));
  const checked = checkRows(rows, comparison, contract);
  return {
    differences: comparison.differences,
    rows,
    unexplained: checked.unexplained,
    problems: [...problems, ...checked.problems],
    table: renderRows(rows),
  };
}

/** What a person must do something about, each in a line; none where the rows explain all and the table follows from them. */
export function faultsOf({ unexplained, problems, table }: Outcome): readonly string[] {
  const drift = readFileSync(tableFile, 'utf8') !== table;
  return [
    ...unexplained.map((difference) => `${difference.at}: ${textOf(difference)}: no row explains this difference.`),
    ...problems.map(({ source, message }) => `${source}: ${message}`),
    ...(drift ? [`${shown(tableFile)} does not follow from the rows. Run \`npm run deviations -- --write\`.`] : []),
  ];
}

/** @throws {Failure} that names every difference without a row, and every row that is wrong. */
export function requireExplained(contract: OpenApiDocument): void {
  const faults = faultsOf(outcomeOf(contract));
  if (faults.length > 0)
    throw new Failure(`spec/deviations/ does not say how the contract differs:\n${faults.join('\n')}`);
}

function compareWith(file: string, contract: OpenApiDocument): ReturnType<typeof compareDocuments> {
  const published = readDescription(file);
  try {
    return compareDocuments(published, contract);
  } catch (error) {
    // A description of others may refer to what it does not hold, or to itself without end.
    if (file === publishedFile) throw error;
    throw new Failure(`${file} cannot be compared: ${(error as Error).message}`, 2);
  }
}
