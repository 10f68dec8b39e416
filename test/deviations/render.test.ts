import { expect, test } from 'vitest';
import { renderRows } from '../../scripts/deviations/render.ts';
import { parseRows } from '../../scripts/deviations/rows.ts';

test('a table a group, facts where a row has no words of its own', () => {
  const rule = '- { rule: errors, where: every operation, published: none, ours: all, why: w, evidence: e }';
  const rows = `
- at:
    Thing.a: required → optional
    Thing.b: [required → optional, not null → may be null]
  why: servers omit them
- at:
    Thing|string: – → "x"
    every operation on /a* header X: – → required string
  published: no x
  ours: an x
  why: >-
    a reason
    of two lines
  evidence: [one, two]`;
  const { rows: everywhere } = parseRows('everywhere.yaml', rule, undefined);
  const table = renderRows([...everywhere, ...parseRows('things.yaml', rows, 'Things').rows]);
  expect(table.slice(table.indexOf('##'))).toMatchInlineSnapshot(`
    "## Everywhere

    | where | published | ours | why | evidence |
    |---|---|---|---|---|
    | every operation | none | all | w | e |

    ## Things

    | where | published | ours | why | evidence |
    |---|---|---|---|---|
    | \`Thing.a\`, \`Thing.b\` | required, not null | optional, may be null | servers omit them | – |
    | \`Thing\\|string\`, every operation on \`/a*:\` \`header X\` | no x | an x | a reason of two lines | one, two |
    "
  `);
});
