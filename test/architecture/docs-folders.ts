import { inScripts, type Folder } from './folder.ts';

/** The folders of the documentation, in dependency order. */
export const docsFolders: readonly Folder[] = [
  {
    path: 'scripts/docs/text',
    holds: 'Markdown, colours of code, transcripts, sentences',
    folders: ['src/openapi'],
    packages: ['markdown-it'],
  },
  { path: 'scripts/docs/browser', holds: 'what runs in the browser: tabs, copy, search, try-it; imports nothing' },
  {
    path: 'scripts/docs/fields',
    holds: 'a schema as fields: types in words, facts, what is inside, fragments',
    folders: ['src/openapi', 'src/schema'],
  },
  {
    path: 'scripts/docs/samples',
    holds: 'the calls that examples show, in every language',
    folders: [
      'src/openapi',
      'src/schema',
      'src/schema/values',
      'src/verify/cases',
      ...inScripts('model generate/code'),
    ],
  },
  {
    path: 'scripts/docs/site',
    holds: 'the site as data: groups, operations, schemas, addresses',
    folders: [
      ...['src/accumulate', 'src/openapi', 'src/schema', 'src/relations', 'src/relations/terms'],
      ...inScripts('lib model deviations docs/text docs/browser docs/fields docs/samples'),
    ],
    packages: ['node:'],
  },
  {
    path: 'scripts/docs/twins',
    holds: 'what programs read: Markdown twins, llms.txt, the skill file',
    folders: inScripts('docs/text docs/fields docs/samples docs/site'),
    packages: ['js-yaml', 'node:'],
  },
  {
    path: 'scripts/docs/pages',
    holds: 'the templates of pages',
    folders: ['src/openapi', ...inScripts('docs/text docs/browser docs/fields docs/samples docs/site')],
    packages: ['preact', 'preact-render-to-string'],
  },
  {
    path: 'scripts/docs/reference',
    holds: 'pages from code: the command, the options of the client, the baseline file',
    folders: ['src/cli', 'src/verify/model', 'src/verify/runner', ...inScripts('lib')],
    packages: ['commander', 'node:', 'typescript'],
  },
  {
    path: 'scripts/docs/one-file',
    holds: "Redocly's page of the contract, as one file",
    folders: ['src/openapi', 'src/relations', ...inScripts('lib docs/site')],
    packages: ['node:'],
  },
  {
    path: 'scripts/docs',
    holds: '`npm run docs`',
    folders: [
      'src/openapi',
      'src/verify/cases',
      ...inScripts('lib spec deviations docs/text docs/site docs/twins docs/pages docs/one-file'),
    ],
    packages: ['esbuild', 'node:'],
  },
];
