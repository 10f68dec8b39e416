import { expect, test } from 'vitest';
import { compareWithRelease } from '../../scripts/check/released.ts';
import { compareSurface } from '../../scripts/surface/lazy.ts';
import { diff } from '../../src/diff/diff.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { edited, type Edit } from '../diff/edits.ts';
import { refactors } from '../diff/tables/refactors.ts';
import { contract } from '../helpers/contract.ts';

const compare = async (edits: readonly Edit[]) => {
  const after = edited(contract, edits);
  return diff({ document: contract, source: 'old' }, { document: after, source: 'new' }, { surface: compareSurface });
};

/** A body that may be left out refuses no request, but the options of the method move behind it. */
const optionalBody: readonly Edit[] = [
  {
    op: 'add',
    path: 'op:retrieveModel/requestBody',
    value: { content: { 'application/json': { schema: { type: 'object', properties: { at: { type: 'string' } } } } } },
  },
];

test('names what the wire allows and programs do not, and no break twice', async () => {
  const { changes, bump } = await compare([
    ...optionalBody,
    // What the wire tells is not told again.
    { op: 'remove', path: 'schema:Model/properties/owned_by' },
    { op: 'add', path: 'schema:CreateEmbeddingRequest/required/-', value: 'user' },
  ]);
  const breaks = changes.filter(({ severity }) => severity === 'breaking');
  expect(breaks.map(({ rule, text, breaks: whom }) => `${rule}: ${text} (${whom.join()})`)).toMatchInlineSnapshot(`
    [
      "response-property-removed: \`Model\` no longer has the property \`owned_by\` (readers,surface)",
      "request-property-became-required: \`CreateEmbeddingRequest\` requires \`user\` (callers)",
      "method-signature-changed: in the client, \`models.retrieve()\` has lost a form: signature (id, options?) => APIPromise (surface)",
    ]
  `);
  expect(bump).toMatchObject({ contract: 'major', surface: 'major' });
});

/** The generator refuses to name two schemas alike, so the body of an operation stays where it is. */
const inOneRun = refactors.filter(({ title }) =>
  /extracts a (?:property|response)|moves a component|merges an allOf|reverses (?:a union|paths)|nullable text|union of one/.test(
    title,
  ),
);

test('is silent about changes of form', async () => {
  expect(inOneRun.length).toBeGreaterThanOrEqual(7);
  const { changes } = await compare(inOneRun.flatMap(({ edits }) => edits));
  expect(changes).toEqual([]);
});

test('the gate asks for a version that says so', async () => {
  const breaking = async (document: OpenApiDocument) => {
    const { faults, report } = await compareWithRelease(document, '2026-11-30');
    return { faults, rules: report.changes.filter(({ severity }) => severity === 'breaking').map(({ rule }) => rule) };
  };
  const before = await breaking(contract);
  const { faults, rules } = await breaking(edited(contract, optionalBody));
  expect(rules).toHaveLength(before.rules.length + 1);
  expect(rules).toContain('method-signature-changed');
  expect(faults[0]).toMatch(/`info\.version` is \S+; the changes since \S+ are breaking/);
});

test('says when the clients cannot be compared', async () => {
  const { changes, severity } = await compare([{ op: 'inline', path: bodyOf('createEmbedding') }]);
  expect({ severity, changes: changes.map(({ rule, text }) => ({ rule, text })) }).toMatchInlineSnapshot(`
    {
      "changes": [
        {
          "rule": "client-not-compared",
          "text": "the client could not be compared: Two schemas would be named CreateEmbeddingRequest: move one to a schema file with another name.",
        },
      ],
      "severity": "unknown",
    }
  `);
});

const bodyOf = (operation: string): string => `op:${operation}/requestBody/content/application~1json/schema`;
