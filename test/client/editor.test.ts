import { beforeAll, describe, expect, test } from 'vitest';
import { Editor } from '../helpers/editor.ts';
import { fieldsOf, type Field } from './editor-fields.ts';

/** The methods that programs use most. */
const methods = [
  'chat.completions.create',
  'chat.completions.retrieve',
  'chat.completions.list',
  'chat.completions.update',
  'chat.completions.messages.list',
  'responses.create',
  'responses.retrieve',
  'responses.cancel',
  'responses.compact',
  'responses.inputItems.list',
  'responses.inputTokens.count',
  'completions.create',
  'embeddings.create',
  'moderations.create',
  'models.list',
  'models.retrieve',
  'files.create',
  'files.list',
  'files.retrieve',
  'files.delete',
  'vectorStores.create',
  'vectorStores.search',
  'vectorStores.files.create',
  'vectorStores.fileBatches.create',
  'fineTuning.jobs.create',
  'fineTuning.jobs.listEvents',
  'beta.assistants.create',
  'beta.threads.create',
  'beta.threads.messages.list',
  'beta.threads.runs.create',
];

const withoutParams = [
  'chat.completions.retrieve',
  'responses.cancel',
  'models.list',
  'models.retrieve',
  'files.retrieve',
  'files.delete',
];

const editor = new Editor();

describe('the fields of answers and params, and the fields of these', () => {
  let fields: readonly Field[];
  beforeAll(() => {
    fields = fieldsOf(editor, methods);
  });

  const shown = (filter: (field: Field) => boolean): string[] => [
    ...new Set(fields.filter(filter).map(({ path, text, docs }) => `${path}: ${text} – ${docs}`)),
  ];

  test('are all asked about', () => {
    expect(methods.length).toBe(30);
    const isThere = (start: string): boolean => fields.some(({ path }) => path.startsWith(start));
    expect(methods.filter((method) => !isThere(`${method} → `))).toEqual([]);
    expect(methods.filter((method) => !isThere(`${method} ← `))).toEqual(withoutParams);
    expect(new Set(fields.map(({ path }) => path)).size).toBeGreaterThan(700);
  });

  test('are shown with the names of their types', () => {
    expect(shown((field) => !/^\(property\) [\w.]+\??: ./.test(field.text))).toEqual([]);
    expect(shown((field) => typeOf(field).includes('{'))).toEqual([]);
  });

  test('are told about in a sentence', () => {
    expect(shown(({ docs }) => !/^.*\w.*[.!?]$/s.test(docs))).toEqual([]);
  });

  test('are unknown only where the contract leaves them open', () => {
    const vague = fields.filter((field) => /\b(any|unknown)\b/.test(typeOf(field)));
    expect([...new Set(vague.map(({ text }) => text))]).toEqual([
      '(property) ResponseToolSearchCall.arguments: unknown',
    ]);
  });

  test('lead to the fields of what they hold by "go to type definition"', () => {
    expect(shown(({ leadsToFields }) => leadsToFields === true).length).toBeGreaterThan(30);
    expect(shown(({ leadsToFields }) => leadsToFields === false)).toEqual([]);
  });
});

/** What is shown of a type, without maps and open enums, which have no name in TypeScript. */
const typeOf = ({ text }: Field): string =>
  text.replace(/^.*?: /, '').replaceAll(/\{ \[key: string\]: [\w.]+; \}|\(string & \{\}\)/g, '');

const opening = `import OpenAI from '../src/client/index.ts';
declare const client: OpenAI;
const completion = await client.chat.completions.create({ model: 'm', messages: [] });
`;

const firstOf = (code: string): string => {
  editor.open(opening + code);
  return editor.errors()[0] ?? '';
};

test.for<readonly [code: string, message: string]>([
  ['export const n: number = completion.choices;', "Type 'Choice[]' is not assignable to type 'number'."],
  [
    'export const n: number = completion.choices[0]!.message;',
    "Type 'ChatCompletionMessage' is not assignable to type 'number'.",
  ],
  ['export const n: string = completion.usage!;', "Type 'CompletionUsage' is not assignable to type 'string'."],
  [
    'completion.choises;',
    "Property 'choises' does not exist on type 'ChatCompletion & Identified'. Did you mean 'choices'?",
  ],
  [
    "await client.files.create({ file: 3, purpose: 'batch' });",
    "Type 'number' is not assignable to type 'Uploadable'.",
  ],
  [
    "await client.files.create({ file: new Blob(), purpose: 'x' });",
    `Type '"x"' is not assignable to type 'FilePurpose'.`,
  ],
  [
    "await client.vectorStores.search('vs', { query: 'q', ranking_option: {} });",
    "Object literal may only specify known properties, but 'ranking_option' does not exist in type 'VectorStoreSearchParams'. Did you mean to write 'ranking_options'?",
  ],
])('%s: %s', ([code, message]) => {
  expect(firstOf(code)).toBe(message);
});

test.for<readonly [code: string, names: readonly string[]]>([
  ['client.chat.completions.create({ |', ['messages', 'model', 'response_format', 'stream', 'tools']],
  ["client.responses.create({ model: '|' })", ['gpt-5', 'o3']],
  ['completion.|', ['_request_id', 'choices', 'id', 'usage']],
  ["completion.choices[0]!.finish_reason === '|'", ['length', 'stop', 'tool_calls']],
  ['let part: OpenAI.ChatCompletion.|', ['Choice', 'Moderation']],
  ['(await client.files.list()).|', ['data', 'getNextPage', 'has_more']],
])('%s offers %j', ([code, names]) => {
  expect(editor.completions(opening + code)).toEqual(expect.arrayContaining([...names]));
});

test.for<readonly [code: string, name: string, text: string, docs: RegExp]>([
  ['completion;', 'completion', 'const completion: OpenAI.ChatCompletion & Identified', /^$/],
  ['completion._request_id;', '_request_id', '(property) Identified._request_id?: string | null | undefined', /report/],
  ['completion.choices;', 'choices', '(property) ChatCompletion.choices: OpenAI.ChatCompletion.Choice[]', /\.$/],
  [
    "await client.responses.create({ model: 'm', input: 'i', stream: true });",
    'stream',
    '(property) ResponseCreateParamsStreaming.stream: true',
    /stream the (answer|response)/,
  ],
  [
    'await client.files.list();',
    'list',
    '(method) Files.list(params?: OpenAI.FileListParams | null, options?: OpenAI.RequestOptions): PagePromise<OpenAI.FileObjectsPage, OpenAI.FileObject> (+1 overload)',
    /`GET \/files`/,
  ],
])('the hover in %s on %s', ([code, name, text, docs]) => {
  editor.open(opening + code);
  expect(editor.hover(editor.last(name))).toEqual({ text, docs: expect.stringMatching(docs) });
});
