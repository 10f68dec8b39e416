import { languages, samplesOf, type Language } from '../samples/samples.ts';
import { pollSample } from '../samples/polling.ts';
import { rootOf, twinOf } from '../site/addresses.ts';
import { answersOf, examplesFor, isSuccess, refusalsOf } from '../site/answers.ts';
import { effectSentences } from '../site/effect-sentences.ts';
import { nextSteps } from '../site/next-steps.ts';
import { fieldsOfOperation, type ContentFields } from '../site/operation-fields.ts';
import type { OperationEntry, Site } from '../site/site.ts';
import { fenced, fieldTable, insideTable, plain } from './table.ts';

const places = { path: 'Path parameters', query: 'Query parameters', header: 'Headers', cookie: 'Cookies' } as const;

/** The page of an operation as Markdown. */
export function operationTwin(site: Site, entry: OperationEntry): string {
  const { model, address } = entry;
  const fields = fieldsOfOperation(site.document, entry);
  return page(address, model.summary, [
    `\`${model.method} ${model.path}\``,
    model.deprecated
      ? `**Deprecated.** ${model.sunset === undefined ? '' : `Last day at the vendor: ${model.sunset}.`}`
      : '',
    plain(model.description),
    `Authorization: \`Authorization: Bearer …\`, with ${model.admin ? 'an admin key' : 'a key'}.`,
    ...fields.parameters.map(({ where, fields: own }) => section(places[where], fieldTable(own, where))),
    ...fields.bodies.map((body) => section(`Body (${body.mediaType})`, insideTable(body.inside, 'body'))),
    ...fields.answers.flatMap(({ answer, contents }) => [
      section(`Response ${answer.status}`, plain(answer.response.description)),
      ...contents.map(contentText),
    ]),
    ...parts(site, entry),
    differencesText(site, `${model.method} ${model.path}`),
    ...samples(site, entry),
  ]);
}

/** A page: the way to all pages, its title, and its parts. */
export const page = (address: string, title: string, blocks: readonly string[]): string =>
  `> All pages: [llms.txt](${rootOf(address)}llms.txt)\n\n${[`# ${plain(title)}`, ...blocks].filter((block) => block.trim() !== '').join('\n\n')}\n`;

export const section = (title: string, text: string): string => (text === '' ? '' : `## ${title}\n\n${text}`);

function contentText({ mediaType, type, inside, events }: ContentFields): string {
  if (events) {
    const rows = events.map(({ name = 'data', description }) => `| \`${name}\` | ${plain(description)} |`);
    return [`### ${mediaType}`, ['| event | when |', '|---|---|', ...rows].join('\n')].join('\n\n');
  }
  const named = type.component === undefined ? type.words : `${type.words}, ${type.component}`;
  return [`### ${mediaType}: ${named}`, insideTable(inside, 'response')].filter(Boolean).join('\n\n');
}

/** Where ours differs from the published description. */
export function differencesText(site: Site, subject: string): string {
  const lines = (site.differences.get(subject) ?? []).map(({ published, ours, changes, why }) => {
    const what =
      published !== undefined && ours !== undefined
        ? `Published: ${published}. Here: ${ours}.`
        : `${changes.join('; ')}.`;
    return `- ${plain(what)} Why: ${plain(why)}`;
  });
  return section('Differs from the published description', lines.join('\n'));
}

function parts(site: Site, entry: OperationEntry): string[] {
  const link = (target: OperationEntry): string =>
    `[${plain(target.model.summary)}](${rootOf(entry.address)}${twinOf(target.address)})`;
  const effects = effectSentences(entry.resolved.operation).map(({ text, operationId }) => {
    const target = operationId === undefined ? undefined : site.operation(operationId);
    return `- ${plain(text)}${target ? ` ${link(target)}` : ''}`;
  });
  const relations = site
    .relations(entry.id)
    .flatMap(({ title, sentences }) => [`${title}\n`, ...sentences.map((each) => `- ${each}`), '']);
  const errors = answersOf(site.document, entry)
    .filter((answer) => !isSuccess(answer))
    .map((answer) => `- ${answer.status}: ${plain(answer.response.description)}${codes(site, answer)}`);
  const next = nextSteps(site, entry).map(({ target, description, takes }) =>
    `- ${link(target)}: ${plain(description)} ${takes}`.trimEnd(),
  );
  return [
    section('Effects', effects.join('\n')),
    section('What an answer owes to its request', relations.join('\n').trimEnd()),
    section('Errors', errors.join('\n')),
    section('What next', next.join('\n')),
  ];
}

function codes(site: Site, answer: Parameters<typeof refusalsOf>[1]): string {
  const known = refusalsOf(site.document, answer).flatMap(({ value }) => {
    const code = (value as { error?: { code?: unknown } } | undefined)?.error?.code;
    return typeof code === 'string' ? [`\`${code}\``] : [];
  });
  return known.length > 0 ? ` Codes: ${known.join(', ')}.` : '';
}

const fences: Readonly<Record<Language, string>> = { curl: 'sh', typescript: 'ts', official: 'ts', python: 'python' };

function samples(site: Site, entry: OperationEntry): string[] {
  const [call] = entry.calls;
  if (!call) return [];
  const poll = pollSample(site.model, entry.model, call);
  const [answer] = examplesFor(site.document, entry, call);
  const text = typeof answer?.value === 'string' ? answer.value : JSON.stringify(answer?.value, null, 2);
  return [
    ...samplesOf(call, site.document.servers[0]?.url ?? '')
      // The official import differs in one word.
      .filter(({ language }) => language !== 'official')
      .map(({ language, text: code }) => section(`${languages[language]}`, fenced(code, fences[language]))),
    poll ? section('Wait for the end', fenced(poll.text, 'ts')) : '',
    answer ? section('Example answer', fenced(text, answer.mediaType === 'application/json' ? 'json' : '')) : '',
  ];
}
