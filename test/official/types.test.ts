import { beforeAll, expect, test } from 'vitest';
import { readClients } from './tree.ts';
import { typesOf, type Types } from './types.ts';

let official: Types;
let ours: Types;
beforeAll(() => {
  const clients = readClients();
  official = typesOf(clients, 'Official');
  ours = typesOf(clients, 'Ours');
});

/** What the official namespace has, and ours has not, of files of which ours has something: by reason. */
const leftOut: Readonly<Record<string, readonly RegExp[]>> = {
  'The contract has no such operation, list, item, field or error.': [
    /^(NextCursor|Token)Page(Params|Response)?$/,
    /^Admin\.Organization\.Users$/,
    /^(Decision\w+|OAuthErrorCode|ResponseFormatText(Grammar|Python))$/,
    /^FineTuning\.Methods$/,
    /^Responses\.Response(Steer\w+|OutputAudio)$/,
    /^Responses\.(Responses(Client|Server)Event|ToolSearchOutputNamespaceTool)$/,
  ],
  'Ours parses no answer by a schema of the caller, and puts no events together.': [
    /\.Parsed\w+$/,
    /ParseParams$/,
    /StreamParams$/,
  ],
  'There it is told in place; ours has a type with a name of its own for it, which holds it in several places.': [
    /^Beta\.Assistants\.AssistantStreamEvent\.(ThreadCreated|ErrorEvent)$/,
    /\.FileSearch\.VectorStore\.(Auto|Static)$/,
    /^FineTuning\.Jobs\.JobCreateParams\.Integration$/,
    /^Admin\.Organization\.Projects\.APIKeys\.ProjectAPIKey\.Owner$/,
    /^Responses\.InputTokens\.InputTokenCountParams\.Text$/,
    /^Responses\.ResponseContent\.ReasoningTextContent$/,
    /^Evals\.EvalCreateResponse\.|^Evals\.Eval(Retrieve|Update|List)Response\./,
  ],
  'Ours tells two kinds apart, each with a name of its own.': [
    /^Responses\.ResponseFunctionWebSearch\.Search\.Source$/,
  ],
  'Nothing in the schema gives that name: no property, and no constant that tells the member of a union.': [
    /^Chat\.Completions\.ChatCompletionAudioParam\.ID$/,
    /^Graders\.GraderModels\.GraderInputs\./,
    /\.AssistantToolsFileSearchTypeOnly$/,
    /^Responses\.(McpToolCallError\.HTTPError|ResponseFunctionWebSearch\.Find|ResponseInputItem\.ItemReference)$/,
    /^Responses\.(.+\.)?\w+\.(McpTool(Approval)?Filter|CodeInterpreterToolAuto|SpecificProgrammaticToolCallingParam)$/,
    /^Evals\..+\.(EvalItem|SimpleInputMessage|ChatMessage|CreateEvalResponsesRunDataSource)$/,
  ],
};

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.');

/** The nearest name of each type that ours lacks, and not again what stands below it. */
function missing(): string[] {
  const files = new Set([...official].filter(([path]) => ours.has(path)).map(([, { file }]) => file));
  const seen = new Set<unknown>();
  return [...official].flatMap(([path, { symbol, file }]) => {
    if (ours.has(path) || !files.has(file) || seen.has(symbol)) return [];
    seen.add(symbol);
    const parent = official.get(parentOf(path));
    return parent && !ours.has(parentOf(path)) ? [] : [path];
  });
}

test('most of it is there', () => {
  expect([...official.keys()].filter((path) => ours.has(path)).length).toBeGreaterThan(2200);
});

test('every type of the official namespace that belongs to operations of ours is there, or left out for a reason', () => {
  const reasons = Object.values(leftOut).flat();
  expect(missing().filter((path) => !reasons.some((pattern) => pattern.test(path)))).toEqual([]);
});

test('every reason is still needed', () => {
  const absent = missing();
  const unused = Object.values(leftOut)
    .flat()
    .filter((pattern) => !absent.some((path) => pattern.test(path)));
  expect(unused).toEqual([]);
});
