/** Servers that are not there, for tests of programs that use a client. Nothing here opens a connection. */
export type { Answer, TestFetch } from './answer.ts';
export { eventsOf, type EventsOptions } from './events.ts';
export { withFaults, type Fault } from './faults.ts';
export { fetchFrom, type Handlers } from './handlers.ts';
export { fetchRecorded, type Exchange } from './recorded.ts';
export { signWebhook, type WebhookSigning } from '../helpers/webhook-signature.ts';
