import type { Oas3RuleSet } from '@redocly/openapi-core';
import { NoNullable } from './no-nullable.ts';

/** The one registration: rule id = file name. Which run switches a rule on stands in `redocly.yaml`. */
export const rules: Oas3RuleSet = {
  'no-nullable': NoNullable,
};
