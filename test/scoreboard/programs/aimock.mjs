import { LLMock } from '@copilotkit/aimock';

const port = Number(process.argv[2]);
const server = new LLMock({ port, host: '127.0.0.1', logLevel: 'silent' });
server.on(
  { predicate: ({ _endpointType: kind }) => kind !== 'embedding' },
  { content: 'The shop opens at nine on weekdays.' },
);
await server.start();
