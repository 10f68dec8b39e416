import type { NodeType } from '@redocly/openapi-core';
import { kinds } from '../../src/relations/kinds/index.ts';
import { levels } from '../../src/relations/terms/model.ts';

const kindNames = Object.keys(kinds);
const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;

const XNarrows: NodeType = {
  properties: { parameter: text, property: text, types: { type: 'object' } },
  required: ['parameter', 'property', 'types'],
};

const XClientOperation: NodeType = {
  properties: { resource: text, methods: texts, returns: text, narrows: 'XNarrows' },
  required: ['resource', 'methods', 'returns'],
};

const XClientSchema: NodeType = {
  properties: { resource: text, name: text },
  required: ['resource', 'name'],
};

const XEffect: NodeType = {
  properties: {
    leaves: (value: unknown) =>
      Array.isArray(value) ? 'XLeavingList' : typeof value === 'string' ? { enum: ['nothing'] } : 'XLeaving',
    costs: { enum: ['model', 'training', 'storage', 'nothing'] },
  },
  required: ['leaves'],
};

// `effect-fits` checks that exactly one kind is stated.
const XLeaving: NodeType = {
  properties: {
    undoneBy: text,
    endedBy: text,
    link: text,
    changes: text,
    deletes: text,
    ends: text,
    permanent: text,
    when: (value: unknown) => (Array.isArray(value) ? 'XConditionList' : 'XCondition'),
  },
};

const XLeavingList: NodeType = { properties: {}, items: 'XLeaving' };

const XCondition: NodeType = {
  properties: { pointer: text, is: { type: 'boolean' }, default: { type: 'boolean' } },
  required: ['pointer'],
};

const XConditionList: NodeType = { properties: {}, items: 'XCondition' };

const XPagination: NodeType = {
  properties: { items: text, parameter: text, cursor: text, itemCursor: text, hasMore: text },
  required: ['items', 'parameter'],
  requiredOneOf: ['cursor', 'itemCursor'],
};

const XPolling: NodeType = {
  properties: { status: text, terminal: { type: 'array', items: text } },
  required: ['status', 'terminal'],
};

// `relations-fit` checks which members belong to which kind.
const XRelation: NodeType = {
  properties: {
    kind: { enum: kindNames },
    level: { enum: [...levels] },
    when: {},
    unless: {},
    at: text,
    of: {},
    as: { enum: ['json', 'float32', 'same', 'stated', 'filled', 'snapshot'] },
    schema: {},
    match: { type: 'array', items: text },
    members: { type: 'array', items: text },
    only: { type: 'object' },
    is: {},
    atMost: {},
    atLeast: {},
    without: text,
    startsWith: text,
    endsWith: text,
    by: {},
    from: { type: 'integer' },
    name: text,
  },
  required: ['kind', 'level', 'at'],
};

const XRelations: NodeType = { properties: {}, additionalProperties: 'XRelation' };

const XEventStream: NodeType = {
  // `sentinel` may be null, which a property type cannot express. `event-stream-fits` checks its value.
  properties: {
    sentinel: {},
    named: { type: 'boolean' },
    terminal: { type: 'array', items: text },
    mayFollow: { type: 'object' },
    resumes: { type: 'boolean' },
  },
  required: ['sentinel', 'named'],
};

const XProvenance: NodeType = {
  properties: { snapshot: text, checked: text },
  required: ['snapshot', 'checked'],
};

function extend(type: NodeType | undefined, properties: NodeType['properties']): NodeType {
  if (!type) throw new Error('Redocly no longer knows a node type that the extensions build on.');
  return { ...type, properties: { ...type.properties, ...properties } };
}

/** Gives every `x-` key of the contract a shape, so that a misspelt key is reported. */
export function extensions(types: Record<string, NodeType>): Record<string, NodeType> {
  return {
    ...types,
    XClientOperation,
    XNarrows,
    XClientSchema,
    XEffect,
    XLeaving,
    XLeavingList,
    XCondition,
    XConditionList,
    XPagination,
    XPolling,
    XRelation,
    XRelations,
    XEventStream,
    XProvenance,
    Info: extend(types['Info'], { 'x-provenance': 'XProvenance' }),
    Operation: extend(types['Operation'], {
      'x-client': 'XClientOperation',
      'x-effect': 'XEffect',
      'x-pagination': 'XPagination',
      'x-polling': 'XPolling',
      'x-relations': 'XRelations',
      'x-upstream-operation-id': text,
      'x-sunset': text,
    }),
    MediaType: extend(types['MediaType'], { 'x-event-stream': 'XEventStream' }),
    Schema: extend(types['Schema'], { 'x-client': 'XClientSchema', 'x-untyped': texts }),
  };
}
