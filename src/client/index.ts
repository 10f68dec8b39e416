export * from './runtime.ts';
export { AzureOpenAI, type AzureClientOptions } from './azure.ts';
export { InvalidWebhookSignatureError, type UnwrapWebhookEvent } from './helpers/webhooks.ts';
export { OpenAI, OpenAI as default } from '../../generated/client/openai.ts';
export type { components, operations, paths } from '../../generated/types.ts';
