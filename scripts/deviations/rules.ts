import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { textOf, type Difference } from './difference.ts';
import { nothing } from './phrases.ts';

/** Whether a convention of the whole contract explains a difference. One rule explains one kind of difference, nothing beside it. */
export type Rule = (difference: Difference, contract: OpenApiDocument) => boolean;

/** By the name that a row gives as its `rule`. */
export const rules: Readonly<Record<string, Rule>> = {
  /** Errors that clients must expect of every operation; 404 where the path has a parameter. */
  errors: (difference) => {
    const status = addedStatus(difference);
    return status === '404' ? hasParameter(difference) : ['400', '401', '403', '429', '500', '503'].includes(status);
  },
  /** 404 where the path has no parameter: the body names what is not found. */
  'unknown-model': (difference) => addedStatus(difference) === '404' && !hasParameter(difference),
  'response-headers': ({ at, kind, ours }) =>
    kind === 'header' &&
    ours === 'a header' &&
    / header (x-request-id|retry-after|x-ratelimit-[a-z-]+|openai-(organization|processing-ms|project|version))$/.test(
      at,
    ),
  'list-ids': (difference) =>
    /\.(first|last)_id$/.test(difference.at) &&
    ['required → optional', 'not null → may be null'].includes(textOf(difference)),
  'list-limit': (difference) =>
    difference.at.endsWith(' query limit') &&
    ['no minimum → minimum 1', 'no maximum → maximum 100'].includes(textOf(difference)),
  'list-object': (difference) => difference.at.endsWith('.object') && textOf(difference) === 'any value → only "list"',
  'query-brackets': ({ at, kind, published, ours }) =>
    kind === 'name' && / query [^ .]+$/.test(at) && ours === `${published}[]`,
  'open-enums': ({ kind, ours }) => kind === 'openness' && ours === 'open enum',
  /** Later models: where names are listed, any other is accepted too. */
  'model-names': ({ at, kind, published }) =>
    kind === 'values' && published === nothing && /^ModelIds\w+$|^AssistantSupportedModels$|\.model$/.test(at),
  'named-schemas': ({ kind, published }) => kind === 'name' && published === 'inline',
  discriminators: ({ kind, published }) => kind === 'discriminator' && published === 'no discriminator',
  'stated-open': (difference) => textOf(difference) === 'open → any property',
  'camel-case-ids': ({ kind, published, ours }) =>
    kind === 'operationId' && /-/.test(published) && camelCase(published) === ours,
  /** Operations of a group that the contract does not have yet, all of it. */
  'other-groups': ({ kind, published, ours }, contract) =>
    kind === 'operation' &&
    ours === nothing &&
    !contract.tags.some(({ name }) => published.toLowerCase().endsWith(` of ${name.toLowerCase()}`)),
};

const addedStatus = ({ kind, published, ours }: Difference): string =>
  kind === 'response' && published === nothing ? ours : '';

const hasParameter = ({ at }: Difference): boolean => at.includes('{');

const camelCase = (text: string): string => text.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
