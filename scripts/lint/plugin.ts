import type { Oas3Rule, Plugin } from '@redocly/openapi-core';
import { extensions } from './extensions.ts';
import { rules } from './rules/index.ts';

export default (): Plugin => ({
  id: 'concord',
  // The rules use the contract's own node types, which are not assignable to Redocly's.
  rules: { oas3: rules as unknown as Record<string, Oas3Rule> },
  typeExtension: { oas3: extensions },
});
