import type { MethodDeclarationStructure, OptionalKind } from 'ts-morph';
import type { ResourceModel } from '../../model/model.ts';
import type { Scope } from '../code/scope.ts';
import { paramsName } from '../code/names.ts';
import type { ClientMethod } from './client-method.ts';
import { docOf } from './doc.ts';

type Method = OptionalKind<MethodDeclarationStructure>;

const folder = '../src/client/helpers';

function chatHelpers(_: ResourceModel, scope: Scope): Method[] {
  const value = (name: string): string => scope.imports.value(`${folder}/chat-helpers.ts`, name);
  const type = (name: string, module = 'chat-helpers'): string => scope.imports.type(`${folder}/${module}.ts`, name);
  const options = { name: 'options', type: scope.core('RequestOptions'), hasQuestionToken: true };
  const params = { name: 'params', type: 'Params' };
  return [
    {
      name: 'parse',
      docs: [
        'As `create`, with `message.parsed` by the response format and `parsed_arguments` by the tools. Every tool must be a strict function.\n\n@throws {LengthFinishReasonError} {@link ContentFilterFinishReasonError} if the answer is not whole; `SyntaxError` if it is not JSON; the error of the validator if it does not match.',
      ],
      typeParameters: [{ name: 'Params', constraint: type('ChatCompletionParseParams') }],
      parameters: [params, options],
      returnType: `${scope.core('APIPromise')}<${type('ParsedChatCompletion', 'parse-chat')}<${type('ParsedOf')}<Params>>>`,
      statements: `return ${value('parseChat')}(this, params, options);`,
    },
    {
      name: 'stream',
      docs: ['As `create` with `stream: true`, with events for the pieces, and the whole completion at the end.'],
      typeParameters: [{ name: 'Params', constraint: type('ChatCompletionStreamParams') }],
      parameters: [params, options],
      returnType: `${type('ChatCompletionStream', 'chat-stream')}<${type('ParsedOf')}<Params>>`,
      statements: `return ${value('streamChat')}(this, params, options);`,
    },
    runToolsMethod(value, type),
  ];
}

function runToolsMethod(value: (name: string) => string, type: (name: string, module?: string) => string): Method {
  const given = type('RunToolsParams', 'run-tools');
  const options = { name: 'options', type: type('RunnerOptions', 'run-tools'), hasQuestionToken: true };
  const whole = `${type('ChatCompletionRunner', 'run-tools')}<null>`;
  const events = `${type('ChatCompletionStreamingRunner', 'run-tools')}<null>`;
  const doc =
    'Asks the model, answers the functions that it calls, and asks again, until it calls none, or until `maxChatCompletions` (10).';
  const overload = (stream: string, returnType: string, docs: string) => ({
    docs: [docs],
    typeParameters: ['Context'],
    parameters: [{ name: 'params', type: `${given}<Context> & { ${stream} }` }, options],
    returnType,
  });
  return {
    name: 'runTools',
    overloads: [
      overload('stream?: false | null', whole, doc),
      overload('stream: true', events, `${doc} With events for the pieces.`),
    ],
    typeParameters: ['Context'],
    parameters: [{ name: 'params', type: `${given}<Context> & { stream?: boolean | null }` }, options],
    returnType: `${whole} | ${events}`,
    statements: `return ${value('runChatTools')}(this, params as never, options) as never;`,
  };
}

function responseHelpers(_: ResourceModel, scope: Scope): Method[] {
  const value = (name: string): string => scope.imports.value(`${folder}/response-helpers.ts`, name);
  const type = (name: string, module = 'response-helpers'): string =>
    scope.imports.type(`${folder}/${module}.ts`, name);
  return [
    {
      name: 'parse',
      docs: [
        'As `create`, with `output_parsed` by the text format and `parsed_arguments` of strict functions.\n\n@throws `SyntaxError` if a text is not JSON; the error of the validator if it does not match.',
      ],
      typeParameters: [{ name: 'Params', constraint: type('ResponseParseParams') }],
      parameters: [
        { name: 'params', type: 'Params' },
        { name: 'options', type: type('ResponseParseOptions'), hasQuestionToken: true },
      ],
      returnType: `${scope.core('APIPromise')}<${type('ParsedResponse', 'parse-response')}<${type('ParsedResponseOf')}<Params>>>`,
      statements: `return ${value('parseResponseOf')}(this, params, options);`,
    },
    {
      name: 'stream',
      docs: [
        'As `create` with `stream: true`, with events for the pieces, and the whole response at the end. With `response_id`, reads a stored response again; `starting_after` tells only later events.',
      ],
      typeParameters: [{ name: 'Params', constraint: type('ResponseStreamParams', 'response-stream') }],
      parameters: [
        { name: 'params', type: 'Params' },
        { name: 'options', type: scope.core('RequestOptions'), hasQuestionToken: true },
      ],
      returnType: `${type('ResponseStream', 'response-stream')}<${type('ParsedResponseOf')}<Params>>`,
      statements: `return ${value('streamResponse')}(this, params, options);`,
    },
  ];
}

/** A method that tells the events of another one. */
function assistantMethod(
  { operations, path }: ResourceModel,
  scope: Scope,
  { name, method, id }: { readonly name: string; readonly method: string; readonly id?: string },
): Method[] {
  const operation = operations.find(({ client }) => client?.methods.includes(method));
  if (!operation) return [];
  const params = `Omit<${scope.typeOf(path, `${paramsName(path, method)}Base`)}, 'stream'>`;
  const stream = scope.imports.value(`${folder}/assistant-stream.ts`, 'AssistantStream');
  return [
    {
      name,
      docs: [docOf(operation, `Same as \`${method}\`, with events for the pieces.`)],
      parameters: [
        ...(id === undefined ? [] : [{ name: id, type: 'string' }]),
        { name: 'params', type: params },
        { name: 'options', type: scope.core('RequestOptions'), hasQuestionToken: true },
      ],
      returnType: stream,
      statements: `return ${stream}.createAssistantStream((settings) => this.${method}(${id === undefined ? '' : `${id}, `}{ ...params, stream: true }, settings), options);`,
    },
  ];
}

const threadHelpers = (resource: ResourceModel, scope: Scope): Method[] =>
  assistantMethod(resource, scope, { name: 'createAndRunStream', method: 'createAndRun' });

const runHelpers = (resource: ResourceModel, scope: Scope): Method[] => [
  ...['stream', 'createAndStream'].flatMap((name) =>
    assistantMethod(resource, scope, { name, method: 'create', id: 'threadID' }),
  ),
  ...assistantMethod(resource, scope, { name: 'submitToolOutputsStream', method: 'submitToolOutputs', id: 'runID' }),
];

/**
 * The methods of the official client that send nothing of their own: they call the other methods of the resource, and
 * make something of the answer. By resource.
 */
const helpers: Readonly<Record<string, (resource: ResourceModel, scope: Scope) => readonly Method[]>> = {
  'chat.completions': chatHelpers,
  responses: responseHelpers,
  'beta.threads': threadHelpers,
  'beta.threads.runs': runHelpers,
};

/** Whether a resource, or one below it, has such methods. */
export const carriesHelpers = ({ path }: Pick<ResourceModel, 'path'>): boolean =>
  Object.keys(helpers).some((name) => `${name}.`.startsWith(`${path.join('.')}.`));

export const helperMethodsOf = (resource: ResourceModel, scope: Scope): ClientMethod[] =>
  (helpers[resource.path.join('.')]?.(resource, scope) ?? []).map((structure) => ({
    sends: [],
    structure: { leadingTrivia: '\n', ...structure },
  }));
