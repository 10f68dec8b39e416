import { propertiesOf } from './declarations.ts';
import { tableOf } from './table.ts';

const file = 'src/client/core/options.ts';

/** The page of the client's options, in Markdown: from the docstrings of their declarations. */
export const clientOptionsReference = (): string =>
  [
    '# Client options',
    'Settings of `openai-concord`. Those of the first table are given to the client, those of the last to one request, and those in between to either: a request overrides its client.',
    "```ts\nimport OpenAI from 'openai-concord';\n\nconst client = new OpenAI({ timeout: 30_000, maxRetries: 4 });\nconst models = await client.models.list({ idleTimeout: 10_000 });\nconsole.log(models.data.length > 0);\n```",
    '```text\ntrue\n```',
    '## Of the client',
    'An omitted setting is read from the variable that is named, if the platform has an environment. `null` ignores the variable.',
    optionTable('ClientOptions'),
    '## Of the client or of one request',
    optionTable('SharedOptions'),
    '## Of one request',
    optionTable('CallOptions', 'RequestOptions'),
    '',
  ].join('\n\n');

const optionTable = (...names: readonly string[]): string =>
  tableOf(
    ['option', 'type', 'what it does'],
    names
      .flatMap((name) => propertiesOf(file, name))
      .map((option) => [`\`${option.name}\``, `\`${option.type}\``, option.text]),
  );
