import { describe, expect, test } from 'vitest';
import type { Difference } from '../../scripts/deviations/difference.ts';
import { rules } from '../../scripts/deviations/rules.ts';
import { documentOf } from './tiny.ts';

const contract = documentOf('tags: [{ name: Audit logs }]');

type Case = readonly [kind: Difference['kind'], at: string, published: string, ours: string];

/** For each rule, differences that it explains, and the nearest that it must not. */
const cases: Readonly<Record<string, { readonly explains: readonly Case[]; readonly leaves: readonly Case[] }>> = {
  errors: {
    explains: [
      ['response', 'GET /things 500', '–', '500'],
      ['response', 'GET /things/{id} 404', '–', '404'],
    ],
    leaves: [
      ['response', 'GET /things 404', '–', '404'],
      ['response', 'POST /things 413', '–', '413'],
      ['response', 'POST /things 201', '–', '201'],
      ['response', 'GET /things 500', '500', '–'],
    ],
  },
  'unknown-model': {
    explains: [['response', 'POST /things 404', '–', '404']],
    leaves: [
      ['response', 'POST /things 400', '–', '400'],
      ['response', 'GET /things/{id} 404', '–', '404'],
    ],
  },
  'response-headers': {
    explains: [
      ['header', 'GET /things 200 header x-request-id', '–', 'a header'],
      ['header', 'GET /things 200 header x-ratelimit-limit-tokens', '–', 'a header'],
    ],
    leaves: [
      ['header', 'GET /things 200 header openai-poll-after-ms', '–', 'a header'],
      ['header', 'GET /things 429 header retry-after', 'a header', '–'],
    ],
  },
  'list-ids': {
    explains: [
      ['required', 'List.first_id', 'required', 'optional'],
      ['null', 'List.last_id', 'not null', 'may be null'],
    ],
    leaves: [
      ['required', 'List.has_more', 'required', 'optional'],
      ['field', 'List.first_id', 'required string', '–'],
      ['null', 'List.first_id', 'may be null', 'not null'],
    ],
  },
  'list-limit': {
    explains: [
      ['bound', 'GET /things query limit', 'no minimum', 'minimum 1'],
      ['bound', 'GET /things query limit', 'no maximum', 'maximum 100'],
    ],
    leaves: [
      ['bound', 'GET /things query limit', 'no maximum', 'maximum 50'],
      ['bound', 'GET /things query limit', 'maximum 20', 'maximum 100'],
      ['bound', 'GET /things query offset', 'no minimum', 'minimum 1'],
    ],
  },
  'list-object': {
    explains: [['values', 'List.object', 'any value', 'only "list"']],
    leaves: [
      ['values', 'List.object', 'any value', 'only "page"'],
      ['values', 'List.type', 'any value', 'only "list"'],
    ],
  },
  'query-brackets': {
    explains: [['name', 'GET /things query include[]', 'named include', 'named include[]']],
    leaves: [
      ['name', 'GET /things query include[]', 'named included', 'named include[]'],
      ['name', 'Thing', 'named A', 'named A[]'],
    ],
  },
  'open-enums': {
    explains: [['openness', 'Thing.status', 'closed enum', 'open enum']],
    leaves: [
      ['openness', 'Thing.status', 'open enum', 'closed enum'],
      ['values', 'Thing.status', '–', '"new"'],
      ['values', 'Thing.status', 'any value', 'known "new"'],
    ],
  },
  'model-names': {
    explains: [
      ['values', 'ModelIdsShared', '–', '"new-model"'],
      ['values', 'Request.model', '–', '"new-model"'],
    ],
    leaves: [
      ['values', 'Request.model', '"old-model"', '–'],
      ['values', 'Request.models', '–', '"new-model"'],
      ['openness', 'Request.model', 'open enum', 'closed enum'],
    ],
  },
  'named-schemas': {
    explains: [['name', 'Thing', 'inline', 'named Thing']],
    leaves: [
      ['name', 'Thing', 'named Thing', 'inline'],
      ['name', 'Thing', 'named Old', 'named Thing'],
    ],
  },
  discriminators: {
    explains: [['discriminator', 'Thing', 'no discriminator', 'discriminator type']],
    leaves: [
      ['discriminator', 'Thing', 'discriminator type', 'no discriminator'],
      ['discriminator', 'Thing', 'discriminator role', 'discriminator type'],
    ],
  },
  'stated-open': {
    explains: [['additional', 'Thing.data', 'open', 'any property']],
    leaves: [
      ['additional', 'Thing.data', 'closed', 'any property'],
      ['additional', 'Thing.data', 'open', 'map of string'],
    ],
  },
  'camel-case-ids': {
    explains: [['operationId', 'GET /things', 'operationId list-all-things', 'operationId listAllThings']],
    leaves: [
      ['operationId', 'GET /things', 'operationId list-things', 'operationId listAll'],
      ['operationId', 'GET /things', 'operationId Listthings', 'operationId listThings'],
    ],
  },
  'other-groups': {
    explains: [['operation', 'GET /videos', 'listVideos of Videos', '–']],
    leaves: [
      ['operation', 'GET /logs', 'listLogs of Audit Logs', '–'],
      ['operation', 'GET /videos', '–', 'listVideos of Videos'],
    ],
  },
};

test('every rule has cases', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(rules).sort());
});

describe.for(Object.entries(cases))('%s', ([name, { explains, leaves }]) => {
  const isExplained = ([kind, at, published, ours]: Case): boolean | undefined =>
    rules[name]?.({ kind, at, published, ours }, contract);

  test.for(explains)('explains %s at %s: %s → %s', (difference) => expect(isExplained(difference)).toBe(true));

  test.for(leaves)('leaves %s at %s: %s → %s', (difference) => expect(isExplained(difference)).toBe(false));
});
