import type { Oas3Rule } from '@redocly/openapi-core';

export const NoNullable: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    if (!('nullable' in schema)) return;
    report({
      message: '`nullable` has no meaning in OpenAPI 3.1. List "null" in `type`, or add it as a member of `anyOf`.',
      location: location.child('nullable').key(),
    });
  },
});
