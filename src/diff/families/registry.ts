import { client } from './client.ts';
import { effects } from './effects.ts';
import type { Family } from './family.ts';
import { lifecycle } from './lifecycle.ts';
import { operations } from './operations.ts';
import { parameters } from './parameters.ts';
import { relations } from './relations.ts';
import { requestBodies } from './request-bodies.ts';
import { responses } from './responses.ts';
import { security } from './security.ts';
import { streams } from './streams.ts';
import { words } from './words.ts';

/** Every kind of change outside schemas, one file per kind. What schemas accept is compared by `compareSite`. */
export const families: Readonly<Record<string, Family>> = {
  operations,
  parameters,
  'request bodies': requestBodies,
  responses,
  streams,
  security,
  client,
  lifecycle,
  effects,
  relations,
  words,
};
