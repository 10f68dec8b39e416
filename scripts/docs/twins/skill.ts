import type { Site } from '../site/site.ts';

/** How a coding agent uses the client, the mock and the verifier: a skill file, with the front matter that agents read. */
export const skillText = ({ document, settings }: Site): string =>
  settings.isOwn ? own(document.info.version) : other(document.info.title);

const other = (title: string): string => `---
name: ${JSON.stringify(title)}
description: ${JSON.stringify(`Reference of ${title}. Use it before you call the API.`)}
---

Read \`llms.txt\` beside this file. It lists every operation with the address of its page in Markdown. The contract is \`openapi.json\`.
`;

const own = (version: string): string => `---
name: openai-concord
description: Call, mock and verify the OpenAI HTTP API from its contract. Use it to write code against the API, to test such code without a key, and to check a server that implements the API.
---

Contract ${version}. \`llms.txt\` beside this file lists every operation; \`operations/<operationId>.md\` has its fields, errors and samples, \`schemas/<Name>.md\` those of a schema.

The packages are not on npm: do not fetch them by name. \`npm ci && npm run build\` in a clone of Concord writes \`dist/openai-concord-${version}.tgz\` and \`dist/openai-concord-cli-${version}.tgz\`; install these files.

## Call the API

\`openai-concord\` has the methods and types of the official client: \`import OpenAI from 'openai-concord'\`. The page of an operation names the method and shows the call. Do not guess argument order: the last path parameter is positional, all other parameters and the body fields are one object.

- Lists are async iterables: \`for await (const file of client.files.list())\`.
- Streams: pass \`stream: true\`, then \`for await (const event of await …)\`. A stream that breaks off throws \`TruncatedStreamError\` (import it by name).
- Jobs: \`…AndPoll\` starts one and waits, \`poll\` waits for an existing one.
- A refusal throws a class per status, such as \`OpenAI.NotFoundError\`, with \`status\`, \`code\`, \`param\` and \`requestID\`. A 404 whose \`code\` is \`unknown_url\` means a wrong path, any other a missing object.
- The client sends 408, 409, 429, 5xx and failed connections again, twice by default: do not wrap it in retries.

## Test without a key

In a clone of Concord, \`npm run mock\` serves the contract on \`http://127.0.0.1:4010/v1\` with any bearer token. \`Prefer: code=404\` or \`example=…\` selects an answer. \`npx openai-concord-cli sandbox\` is a server with state; in a test, \`createSandbox()\` of \`openai-concord-cli/sandbox\` starts one.

## Check a server

\`npx openai-concord-cli verify --target http://localhost:8080/v1 --api-key …\` (in a clone: \`npm run concord -- verify …\`) sends the cases of the contract. It creates nothing unless \`--allow-writes\` is given. It runs models on a server on this machine, on any other only with \`--allow-costs\`. Exit code 0: the level holds (\`--level\`, default \`behaves\`); 1: it does not; 2: could not be tested. Each failure names the place in the contract and a command that sends the request again.

## Change the contract

Edit one file under \`spec/\`, then \`npm run lint\`, \`npm run generate\`, \`npm test\`. Never edit \`generated/\`.
`;
