import { basename, dirname, extname } from 'node:path';
import type { Rule } from '../lib/rule.ts';

interface Kind {
  readonly folder: string;
  readonly form: string;
  readonly fits: (name: string, node: unknown) => boolean;
}

const pascalCase = { form: 'in PascalCase', fits: (name: string) => /^[A-Z][A-Za-z0-9]*$/.test(name) };
const kebabCase = { form: 'in kebab-case', fits: (name: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) };

/** By Redocly's name for the target type of a `$ref`. */
const kinds: Readonly<Record<string, Kind>> = {
  Schema: { folder: 'schemas', ...pascalCase },
  Response: { folder: 'responses', ...pascalCase },
  Example: { folder: 'examples', ...kebabCase },
  PathItem: { folder: 'paths', ...kebabCase },
  Header: { folder: 'headers', ...kebabCase, form: 'like the header, in lower case' },
  Parameter: {
    folder: 'parameters',
    form: 'like its `name`, without brackets',
    fits: (name, node) => name === (node as { name?: string }).name?.replaceAll(/\[.*?\]/g, ''),
  },
};

export const ComponentFileName: Rule = () => {
  const seen = new Set<string>();
  return {
    ref(_node, { type, report }, { node, location }) {
      const kind = kinds[type.name];
      if (!kind || !location || location.pointer !== '#/') return;
      const file = location.source.absoluteRef;
      if (seen.has(`${type.name} ${file}`)) return;
      seen.add(`${type.name} ${file}`);
      if (basename(dirname(file)) !== kind.folder) {
        report({
          message: `A ${type.name} belongs in a folder named ${kind.folder}/. Move ${basename(file)} there.`,
          location,
        });
      }
      if (!kind.fits(basename(file, extname(file)), node)) {
        report({
          message: `A file in ${kind.folder}/ must be named ${kind.form}. Rename ${basename(file)}.`,
          location,
        });
      }
    },
  };
};
