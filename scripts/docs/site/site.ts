import type { OpenApiDocument, Schema, Tag } from '../../../src/openapi/document.ts';
import { pointerOf } from '../../../src/openapi/json-pointer.ts';
import { operationsOf, type ResolvedOperation } from '../../../src/openapi/operations.ts';
import type { Row } from '../../deviations/rows.ts';
import { buildModel } from '../../model/build.ts';
import type { ApiModel, OperationModel } from '../../model/model.ts';
import { sampleCalls, type SampleCall } from '../samples/calls.ts';
import { Addresses, slugOf } from './addresses.ts';
import { relationsOf } from '../../../src/relations/relations-of.ts';
import { differencesOf, type Differences } from './differences.ts';
import { relationSections, type RelationSection } from './relation-sections.ts';
import { schemaExamples } from './schema-examples.ts';
import { usersOf, type Users } from './used-by.ts';

/** Everything that pages are made of: plain data. */
export interface Site {
  readonly document: OpenApiDocument;
  readonly model: ApiModel;
  readonly settings: Settings;
  readonly groups: readonly Group[];
  /** In the order of the groups. */
  readonly operations: readonly OperationEntry[];
  readonly schemas: readonly SchemaEntry[];
  readonly operation: (id: string) => OperationEntry | undefined;
  readonly schema: (name: string) => SchemaEntry | undefined;
  /** What an answer of an operation owes to its request. */
  readonly relations: (operationId: string) => readonly RelationSection[];
  /** A value of a schema as some example has it; undefined if none does. */
  readonly example: (schema: string) => unknown;
  readonly guides: readonly Guide[];
  /** Where the contract differs from the published description. */
  readonly differences: Differences;
}

/** A text of `docs/guides`, or the changes. */
export interface Guide {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Relative to the repository, for messages and for "edit this page". */
  readonly file: string;
  readonly section: 'guide' | 'conformance' | 'changes';
  /** The heading of the navigation that it stands below; undefined if it is not listed there. */
  readonly part?: string;
  /** What the navigation calls it, if that is not its title. */
  readonly label?: string;
  /** Markdown, with its title. */
  readonly text: string;
}

export interface Settings {
  /** Whether the document is the contract of this repository, and not one of `--contract`. */
  readonly isOwn: boolean;
  /** Where the site stands on its host: `/` or `/concord/`. */
  readonly base: string;
  /** The address that readers know, such as `https://docs.example/concord/`; undefined if nobody told. */
  readonly publicUrl?: string;
  /** Address of the repository, for "edit this page" and for reports. */
  readonly repository?: string;
  /** Where a part of the document stands in the spec, as `file:line`. */
  readonly sourceOf: (pointer: string) => string | undefined;
}

export interface Group {
  readonly name: string;
  readonly address: string;
  readonly description: string;
  readonly operations: readonly OperationEntry[];
  /** The last day of the group, if all its operations are retired. */
  readonly sunset?: string;
}

export interface OperationEntry {
  readonly id: string;
  readonly address: string;
  readonly group: string;
  readonly model: OperationModel;
  readonly resolved: ResolvedOperation;
  /** In every operation at least one. The first stands on its page, the others on pages of their own. */
  readonly calls: readonly SampleCall[];
  readonly callAddresses: Readonly<Record<string, string>>;
}

export interface SchemaEntry {
  readonly name: string;
  readonly address: string;
  readonly schema: Schema;
  /** A schema that refers to this one, so that its name is known. */
  readonly reference: Schema;
  readonly users: Users;
}

/** Texts that stand beside the document. */
export interface Beside {
  readonly guides?: readonly Guide[];
  readonly rows?: readonly Row[];
}

export function buildSite(
  document: OpenApiDocument,
  settings: Settings,
  { guides = [], rows = [] }: Beside = {},
): Site {
  const model = buildModel(document);
  const addresses = new Addresses();
  const entries = operationsOf(document).map((resolved, index) =>
    operationEntry(document, model.operations[index] as OperationModel, resolved, addresses),
  );
  const groups = document.tags
    .map((tag) => groupOf(tag, entries, addresses))
    .toSorted((one, other) => rankOf(one) - rankOf(other));
  const operations = groups.flatMap((group) => group.operations);
  const schemas = schemaEntries(document, entries, addresses);
  const relations = relationsOf(document);
  const examples = schemaExamples(
    document,
    operations.map(({ resolved }) => resolved),
  );
  const byId = new Map(operations.map((entry) => [entry.id, entry]));
  const byName = new Map(schemas.map((entry) => [entry.name, entry]));
  return {
    document,
    model,
    settings,
    groups,
    operations,
    schemas,
    operation: (id) => byId.get(id),
    schema: (name) => byName.get(name),
    relations: (id) => relationSections(relations.get(id) ?? []),
    example: (name) => examples.get(name),
    guides,
    differences: differencesOf(document, rows),
  };
}

function groupOf({ name, description }: Tag, entries: readonly OperationEntry[], addresses: Addresses): Group {
  const operations = entries.filter(({ group }) => group === name);
  const last = operations.map(({ model: { deprecated, sunset } }) => (deprecated ? sunset : undefined));
  const ended = last.every((day) => day !== undefined && day === last[0]) ? last[0] : undefined;
  const address = addresses.claim('groups/', slugOf(name));
  return { name, address, description, operations, ...(ended !== undefined && { sunset: ended }) };
}

/** Groups for everybody stand first, then those for administrators, then those that have ended. */
const rankOf = ({ sunset, operations }: Group): number => {
  if (sunset !== undefined) return 2;
  return operations.every(({ model }) => model.admin) ? 1 : 0;
};

function operationEntry(
  document: OpenApiDocument,
  model: OperationModel,
  resolved: ResolvedOperation,
  addresses: Addresses,
): OperationEntry {
  const address = addresses.claim('operations/', model.id);
  const calls = sampleCalls(document, model, resolved);
  const folder = address.replace(/\.html$/, '/');
  const further = calls.slice(1).map(({ name }) => [name, addresses.claim(folder, name)]);
  const callAddresses = Object.fromEntries([[calls[0]?.name ?? '', address], ...further]);
  return { id: model.id, address, group: model.group, model, resolved, calls, callAddresses };
}

function schemaEntries(
  document: OpenApiDocument,
  operations: readonly OperationEntry[],
  addresses: Addresses,
): SchemaEntry[] {
  const users = usersOf(
    document,
    operations.map(({ id, resolved }) => ({ id, parts: [resolved.operation, resolved.parameters] })),
  );
  const none: Users = { schemas: new Set(), operations: new Set() };
  return Object.entries(document.components.schemas)
    .map(([name, schema]) => ({
      name,
      schema,
      reference: { $ref: `#${pointerOf(['components', 'schemas', name])}` },
      address: addresses.claim('schemas/', name),
      users: users.get(name) ?? none,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
