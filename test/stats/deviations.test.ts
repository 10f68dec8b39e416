import { expect, test } from 'vitest';
import { countDeviations } from '../../scripts/stats/deviations.ts';

test('rows are counted under their heading, heads and rules of tables are not', () => {
  const markdown = `# Deviations

| where | ours |
|---|---|

## Everywhere

| where | ours |
|---|---|
| a | b |
| c \\| d | – |

## Chat

Nothing.

| where | ours |
| :-- | --: |
| e | f |

| where | ours |
|---|---|
| g | h |
`;
  expect([...countDeviations(markdown)]).toEqual([
    ['Everywhere', 2],
    ['Chat', 2],
  ]);
});
