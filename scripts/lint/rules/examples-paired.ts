import { answersOf, sitesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

export const ExamplesPaired: Rule = () => ({
  Root(document, { report, location: root }) {
    for (const site of sitesOf(document, root)) {
      const answers = Object.values(answersOf(document, site)).flatMap(({ examples }) => Object.keys(examples ?? {}));
      // A response without a body to show, such as a download, has no counterpart.
      if (answers.length === 0) continue;
      for (const [name, media] of Object.entries(site.operation.requestBody?.content ?? {})) {
        for (const example of Object.keys(media.examples ?? {}).filter((each) => !answers.includes(each))) {
          report({
            message: `No example response belongs to the request "${example}". Add an example of that name to the 2xx response.`,
            location: site.location.child(['requestBody', 'content', name, 'examples', example]).key(),
          });
        }
      }
    }
  },
});
