import { expect, test } from 'vitest';
import { diff } from '../../../src/diff/diff.ts';
import { formatChangelog } from '../../../src/diff/report/changelog.ts';
import { widgets } from '../../helpers/tiny.ts';
import { edited } from '../edits.ts';

test('the changes by who has to read them', async () => {
  const after = edited(widgets(), [
    { op: 'add', path: 'schema:CreateWidgetRequest/properties/color/maxLength', value: 3 },
    { op: 'add', path: 'schema:Widget/properties/shape', value: { type: 'string' } },
    { op: 'replace', path: 'schema:Widget/properties/size/type', value: ['number', 'null'] },
    { op: 'replace', path: 'op:listWidgets/x-client/methods', value: ['all'] },
    { op: 'remove', path: 'op:createWidget/requestBody/required' },
    { op: 'replace', path: 'op:listWidgets/summary', value: 'List' },
    { op: 'add', path: 'op:createWidget/x-effect', value: { leaves: 'nothing', costs: 'model' } },
  ]);
  const report = await diff({ document: widgets(), source: 'old' }, { document: after, source: 'new' });
  expect(formatChangelog(report)).toMatchInlineSnapshot(`
    "## 2.0.0

    ### Breaks callers

    - \`CreateWidgetRequest.color\` changes \`maxLength\` from none to 3 (createWidget).

    ### Breaks readers of answers

    - \`Widget.size\` may be a fraction (listWidgets, createWidget).

    ### Breaks code of the client

    - the method \`client.shops.widgets.list\` is now \`client.shops.widgets.all\` (listWidgets).

    ### New

    - \`Widget\` has the new property \`shape\` (listWidgets, createWidget).

    ### New duties of servers

    - no longer requires a request body (createWidget).

    ### What answers owe to requests, and calls leave

    - a call leaves "nothing", before: nothing that is stated (createWidget).
    - a call costs "model", before: nothing that is stated (createWidget).

    1 change of words."
  `);
});
