import { readFileSync } from 'node:fs';
import type { Address } from '../../src/relations/terms/model.ts';
import { parseYaml } from '../../src/openapi/parse-yaml.ts';
import { fromRoot } from '../lib/paths.ts';

/** Why no relation reads certain fields of requests. */
export interface NothingOwed {
  readonly why: string;
  /** Addresses by operationId. `*` stands for every operation. An entry stands for all that is below it. */
  readonly fields: Readonly<Record<string, readonly Address[]>>;
}

/** @throws {SyntaxError} when the file is not valid YAML. */
export const readNothingOwed = (file: string = fromRoot('spec/relations/nothing-owed.yaml')): readonly NothingOwed[] =>
  parseYaml(readFileSync(file, 'utf8')) as readonly NothingOwed[];

/** The addresses that are listed for an operation. */
export const listedFor = (listed: readonly NothingOwed[], operationId: string): readonly Address[] =>
  listed.flatMap(({ fields }) => [...(fields[operationId] ?? []), ...(fields['*'] ?? [])]);
