import type { Rule } from '../lib/rule.ts';
import { ComponentFileName } from './component-file-name.ts';
import { ExampleValid } from './example-valid.ts';
import { NoAnchors } from './no-anchors.ts';
import { NoNullable } from './no-nullable.ts';
import { UnreferencedFile } from './unreferenced-file.ts';

/** The one registration: rule id = file name. Which run switches a rule on stands in `redocly.yaml`. */
export const rules: Readonly<Record<string, Rule<never>>> = {
  'component-file-name': ComponentFileName,
  'example-valid': ExampleValid,
  'no-anchors': NoAnchors,
  'no-nullable': NoNullable,
  'unreferenced-file': UnreferencedFile,
};
