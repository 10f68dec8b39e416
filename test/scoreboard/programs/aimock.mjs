import { LLMock } from '@copilotkit/aimock';

const port = Number(process.argv[2]);
const server = new LLMock({ port, host: '127.0.0.1', logLevel: 'silent' });
server.on({ endpoint: 'embedding' }, { embedding: [0.0123, -0.0456, 0.0789] });
server.on({ predicate: () => true }, { content: 'The shop opens at nine on weekdays.' });
await server.start();
