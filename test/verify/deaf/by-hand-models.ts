import { body, floats, ifList, ifText, on } from './hand-edits.ts';

/** Completions, embeddings and moderations. */
export const completions = on('createCompletion', [
  ['one choice, whatever the prompts', body('/choices', (list) => list.slice(0, 1)), 'choices-by-prompt', 'choices'],
  ['does not echo the prompt', body('/choices/*/text', (text) => text.slice(3)), 'echo'],
  [
    'fewer log probabilities than tokens',
    body(
      '/choices/*/logprobs/token_logprobs',
      ifList((list) => list.slice(1)),
    ),
    'token-logprobs',
  ],
  ['no log probabilities', body('/choices/*/logprobs', () => null), 'logprobs'],
]);

export const embeddings = on('createEmbedding', [
  ['one vector for all inputs', body('/data', (list) => list.slice(0, 1)), 'vectors'],
  ['every vector has the index 0', body('/data/*/index', () => 0), 'vector-index'],
  [
    'the length that the model likes',
    body(
      '/data/*/embedding',
      ifList((list) => [...list, ...list]),
    ),
    'dimensions',
  ],
  [
    'numbers for Base64',
    body('/data/*/embedding', (value) => (typeof value === 'string' ? [0.5, 0.25] : value)),
    'base64-format',
  ],
  ['Base64 for numbers', body('/data/*/embedding', () => floats), 'float-format'],
  [
    'Base64 of another length',
    body(
      '/data/*/embedding',
      ifText(() => `${floats}${floats}`),
    ),
    'base64-dimensions',
    'base64-floats',
  ],
  [
    'a text that is not Base64 of floats',
    body(
      '/data/*/embedding',
      ifText(() => 'not floats'),
    ),
    'base64-floats',
  ],
]);

export const moderations = on('createModeration', [
  ['one result for all inputs', body('/results', (list) => list.slice(0, 1)), 'results'],
  ['flags nothing, though a category fits', body('/results/*', (result) => ({ ...result, flagged: false })), 'flagged'],
]);
