import { describe, expect, test } from 'vitest';
import { countFields } from '../../scripts/stats/count-fields.ts';
import { sayRelations } from '../../scripts/stats/count-relations.ts';
import { readNothingOwed } from '../../scripts/stats/nothing-owed.ts';
import { relationRows } from '../../scripts/stats/relations-table.ts';
import { contract } from '../helpers/contract.ts';
import { tinyDocument } from '../helpers/tiny.ts';

/** Whose requests are accounted for, field by field. */
const groups = new Set(['Chat', 'Completions', 'Embeddings', 'Responses', 'Files', 'Vector stores', 'Assistants']);

const fields = countFields(contract, readNothingOwed());
const accounted = fields.filter(({ group }) => groups.has(group));

test.for(accounted.map(({ operationId, open }) => [operationId, open] as const))(
  'each request field of %s is read by a relation or listed as owing nothing',
  ([, open]) => expect(open).toEqual([]),
);

test('the list names only fields that exist and that no relation reads', () => {
  expect(fields.filter(({ stale }) => stale.length > 0)).toEqual([]);
  const operations = new Set([...fields.map(({ operationId }) => operationId), '*']);
  const named = readNothingOwed().flatMap((entry) => Object.keys(entry.fields));
  expect(named.filter((name) => !operations.has(name))).toEqual([]);
  expect(readNothingOwed().filter(({ why }) => !/^[A-Z].+\.$/.test(why))).toEqual([]);
});

test('more fields are read than listed', () => {
  const count = (key: 'read' | 'listed'): number => accounted.reduce((sum, one) => sum + one[key].length, 0);
  expect(count('read')).toBeGreaterThan(count('listed'));
});

test('at most a tenth of the relations is code', () => {
  const said = sayRelations(contract);
  expect(said.filter(({ kind }) => kind === 'custom').length).toBeLessThanOrEqual(said.length / 10);
});

describe('fields of a small contract', () => {
  const document = tinyDocument(`
tags: [{ name: Widgets }]
paths:
  /widgets/{widget_id}:
    post:
      operationId: updateWidget
      tags: [Widgets]
      x-relations:
        size: { kind: echo, level: must, at: $response.body#/size, of: $request.body#/size }
        tool: { kind: among, level: must, at: $response.body#/tool, of: ['$request.body#/tools/*/name'] }
        mode: { kind: fits, level: must, when: { $request.body#/mode: { const: a } }, at: $response.body#/tool, schema: { type: string } }
      parameters: [{ name: widget_id, in: path, schema: { type: string } }, { name: deep, in: query, schema: { type: string } }]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                size: { type: object, properties: { width: { type: integer } } }
                tools: { type: array, items: { type: object, properties: { name: { type: string }, text: { type: string } } } }
                mode: { anyOf: [{ type: string }, { type: object, properties: { of: { $ref: '#/components/schemas/Node' } } }] }
                node: { $ref: '#/components/schemas/Node' }
      responses: { '200': { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } }
components:
  schemas:
    Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, value: { type: string } } }
`);

  test('all that is inside a compared field counts as read, and a condition reads only its own field', () => {
    const list = [
      { why: 'Why.', fields: { updateWidget: ['$request.body#/node', '$request.body#/size', '$request.body#/gone'] } },
    ];
    expect(countFields(document, list)).toEqual([
      {
        group: 'Widgets',
        operationId: 'updateWidget',
        read: [
          '$request.path.widget_id',
          '$request.body#/size',
          '$request.body#/tools',
          '$request.body#/tools/*/name',
          '$request.body#/mode',
        ],
        listed: ['$request.body#/node'],
        open: ['$request.query.deep', '$request.body#/tools/*/text', '$request.body#/mode/of'],
        stale: ['$request.body#/size', '$request.body#/gone'],
      },
    ]);
  });

  test('the table', () => {
    const rows = relationRows(['Widgets'], sayRelations(document), countFields(document, []));
    expect(rows[1]?.join(' ')).toBe('Widgets 4 1 0 0 2 1 0 0 0 0 0 5 0 4');
    expect(rows[2]?.[0]).toBe('total');
  });
});
