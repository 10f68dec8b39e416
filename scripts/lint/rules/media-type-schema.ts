import type { Rule } from '../lib/rule.ts';

export const MediaTypeSchema: Rule = () => ({
  MediaType(media, { report, location }) {
    if ('schema' in media) return;
    report({ message: 'A body, sent or answered, has a form. Give it a `schema`.', location: location.key() });
  },
});
