import type { Oas3Rule, Plugin } from '@redocly/openapi-core';
import { extensions } from './extensions.ts';
import { rules } from './rules/index.ts';

export default (): Plugin => ({
  id: 'concord',
  // The rules read nodes as the contract's own types, which Redocly's do not overlap enough with to be assigned.
  rules: { oas3: rules as unknown as Record<string, Oas3Rule> },
  typeExtension: { oas3: extensions },
});
