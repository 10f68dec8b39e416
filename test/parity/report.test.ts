import { expect, test } from 'vitest';
import type { Difference } from '../../scripts/parity/compare/difference.ts';
import { formatReport } from '../../scripts/parity/report.ts';

const difference = (field: string, own: Partial<Difference>): Difference => ({
  field,
  found: 'missing',
  kind: 'missing field',
  official: [`Things.${field}`],
  directions: ['answer'],
  way: 'things.get().id',
  ...own,
});

test('tells schema by schema what to write, and what is waived', () => {
  const waiver = {
    field: 'Thing.at',
    found: 'optional',
    version: '7.59.0',
    reason: 'Servers leave it out.',
    file: 'a.yaml',
  };
  const report = formatReport(
    {
      open: [
        difference('Other', { kind: 'missing name', found: 'name missing' }),
        difference('Thing.id', { facts: 'optional, string | null', official: ['Thing.id', 'Again.id', 'Third.id'] }),
        difference('Thing.status', { kind: 'closed value', found: 'value "a" missing' }),
        difference('Thing.status', { kind: 'closed value', found: 'value "b" missing' }),
        difference('things.list(params).order[]', { kind: 'optionality', found: 'optional', directions: ['request'] }),
        difference('things.update()', { kind: 'missing method', facts: 'takes { id*: string }; gives Thing' }),
      ],
      waived: [{ difference: difference('Thing.at', { kind: 'optionality', found: 'optional' }), waiver }],
      byRule: [difference('Thing.new', { kind: 'optionality', found: 'optional' })],
      stale: [{ ...waiver, field: 'Thing.old' }],
    },
    '7.60.0',
    (schema) => (schema === 'Thing' ? 'spec/Thing.yaml:1' : undefined),
  );
  expect(report).toMatchInlineSnapshot(`
    "openai 7.60.0 and ours, by kind of difference:

                    open  waived
    missing method     1       0
    extra method       0       0
    signature          0       0
    missing field      1       0
    extra field        0       0
    type               0       0
    optionality        1       2
    nullability        0       0
    deprecation        0       0
    closed value       2       0
    known value        0       0
    extra value        0       0
    missing member     0       0
    extra member       0       0
    missing name       1       0

    Thing  spec/Thing.yaml:1
      id: missing, optional, string | null
          Thing.id and 2 more; answer, things.get().id
      status: closed, without "a", "b"
          Things.Thing.status; answer, things.get().id

    things.list(params)
      order[]: optional
          Things.things.list(params).order[]; request, things.get().id

    things.update()
      missing, takes { id*: string }; gives Thing

    Names of types
      Other

    Optional here, since no recorded answer has it yet:
      Thing.new

    Waived once: Servers leave it out.
      Thing.at: optional

    Waivers that do not apply to 7.60.0: remove them.
      a.yaml: Thing.old: optional
    "
  `);
});
