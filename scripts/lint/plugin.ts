import type { Plugin } from '@redocly/openapi-core';
import { extensions } from './extensions.ts';
import { rules } from './rules/index.ts';

export default (): Plugin => ({ id: 'concord', rules: { oas3: rules }, typeExtension: { oas3: extensions } });
