import { languages, samplesOf, type Language } from '../samples/samples.ts';
import { pollSample } from '../samples/polling.ts';
import { rootOf, twinOf } from '../site/addresses.ts';
import { answersOf, examplesFor, isSuccess, refusalsOf } from '../site/answers.ts';
import { effectSentences } from '../site/effect-sentences.ts';
import { nextSteps } from '../site/next-steps.ts';
import { fieldsOfOperation, type ContentFields } from '../site/operation-fields.ts';
import type { OperationEntry, Site } from '../site/site.ts';
import { listed } from '../text/sentences.ts';
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
      ...contents.map((content) => contentText(site, entry, content)),
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

function contentText(site: Site, entry: OperationEntry, content: ContentFields): string {
  const { mediaType, type, inside, events } = content;
  if (events) {
    const rows = events.map(
      ({ title, component, description }) => `| ${schemaLink(site, entry, title, component)} | ${plain(description)} |`,
    );
    return [`### ${mediaType}`, ['| event | when |', '|---|---|', ...rows].join('\n')].join('\n\n');
  }
  const named = type.component === undefined ? type.words : `${type.words}, ${type.component}`;
  return [`### ${mediaType}: ${named}`, insideTable(inside, 'response')].filter(Boolean).join('\n\n');
}

function schemaLink(site: Site, entry: OperationEntry, title: string, component: string | undefined): string {
  const target = component === undefined ? undefined : site.schema(component);
  return target ? `[\`${title}\`](${rootOf(entry.address)}${twinOf(target.address)})` : `\`${title}\``;
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
  const effects = effectSentences(entry.resolved.operation, entry.model.method).map(({ text, operationId }) => {
    const target = operationId === undefined ? undefined : site.operation(operationId);
    return `- ${plain(text)}${target ? ` ${link(target)}` : ''}`;
  });
  const relations = site
    .relations(entry.id)
    .flatMap(({ title, sentences }) => [`${title}\n`, ...sentences.map((each) => `- ${each}`), '']);
  const errors = answersOf(site.document, entry)
    .filter((answer) => !isSuccess(answer))
    .map((answer) => `- ${answer.status}: ${plain(answer.response.description)}${codesOf(site, answer)}`);
  const next = nextSteps(site, entry).map(({ target, description, takes }) =>
    `- ${link(target)}: ${plain(description)} ${takes}`.trimEnd(),
  );
  return [
    section('Effects', effects.join('\n')),
    section('Errors', errors.join('\n')),
    section('What next', next.join('\n')),
    section('Guarantees', relations.join('\n').trimEnd()),
  ];
}

/** What `code` is in the bodies of the examples; null is said, too, because programs tell refusals apart by it. */
function codesOf(site: Site, answer: Parameters<typeof refusalsOf>[1]): string {
  const known = refusalsOf(site.document, answer).flatMap(({ value }) => {
    const { error } = value as { error?: { code?: unknown } };
    return error && 'code' in error ? [`\`${String(error.code)}\``] : [];
  });
  const codes = [...new Set(known)];
  return codes.length === 0 ? '' : ` \`code\`: ${listed(codes, 'or')}.`;
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
