import type { Rule } from '../lib/rule.ts';

export const ParameterExample: Rule = () => ({
  Parameter({ name, schema, example, examples }, { report, location }) {
    if (example !== undefined || examples !== undefined || 'const' in schema) return;
    report({ message: `The parameter ${name} needs an \`example\`.`, location: location.child('name') });
  },
});
