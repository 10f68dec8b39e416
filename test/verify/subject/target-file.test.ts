import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../../src/openapi/operations.ts';
import type { Subject } from '../../../src/verify/model/subject.ts';
import { formatTargetFile } from '../../../src/verify/subject/format-target-file.ts';
import { shippedProfiles, statedBy } from '../../../src/verify/subject/stated.ts';
import { parseTargetFile } from '../../../src/verify/subject/target-file.ts';
import { contract } from '../../helpers/contract.ts';

const parse = (text: string) => parseTargetFile(contract, text, 'my.yaml');

describe('a file about a server', () => {
  test.for([
    ['[]', 'my.yaml:1: '],
    ['name: a\nkey: perhaps\n', 'my.yaml:2: key must be one of required, not-required, unknown.'],
    ['key: required\n', 'my.yaml:1: name must be a name'],
    ['name: "a b"\n', 'my.yaml:1: name must be a name'],
    [
      'name: a\n\nserves:\n  listModels: yes it does\n  listModel: no\n',
      'my.yaml:5: serves.listModel is not a name of operations',
    ],
    ['name: a\nserves:\n  tools: x\n', 'my.yaml:3: serves.tools is not a name of operations'],
    ['name: a\ncan:\n  chat: x\n', 'my.yaml:3: can.chat is not a name of an ability'],
    ['name: a\nmodels:\n  chatting: x\n', 'my.yaml:3: models.chatting is not a role. There are: chat,'],
    ['name: a\nwithout: [chat]\n', 'my.yaml:2: without must be a mapping.'],
    ['name: a\nwithout:\n  chat: 4\n', 'my.yaml:3: without.chat must be a text.'],
    ['name: a\nother: 1\n', 'my.yaml:2: other is not known. There are: name,'],
    ['name: a\n  b: [\n', 'my.yaml:2: '],
  ] as const)('%j is refused with its line', ([text, message]) => {
    expect(() => parse(text)).toThrow(message);
  });

  test('one operation wins over its group, wherever it stands', () => {
    const { operations } = parse('name: a\nserves:\n  listFiles: one\nwithout:\n  Files: all\n');
    expect(operations['listFiles']).toEqual({ standing: 'served', reason: 'one' });
    expect(operations['uploadFile']).toEqual({ standing: 'absent', reason: 'all' });
  });

  test('what is written is read again', () => {
    const subject: Subject = {
      name: 'my-server',
      models: { chat: 'qwen3-8b' },
      key: 'not-required',
      state: 'unknown',
      operations: {
        listModels: { standing: 'served', reason: 'GET /models answered 200.' },
        createEmbedding: { standing: 'absent', reason: 'POST /embeddings answered 404 "x: y".' },
      },
      others: { standing: 'unknown', reason: 'It is not part of this run.' },
      abilities: { tools: { standing: 'absent', reason: 'No tools.' } },
    };
    const { name, models, key, operations, abilities } = parse(
      formatTargetFile(contract, subject, 'http://127.0.0.1:1/v1'),
    );
    expect({ name, models, key, operations, abilities }).toEqual({
      name: 'my-server',
      models: { chat: 'qwen3-8b' },
      key: 'not-required',
      operations: subject.operations,
      abilities: subject.abilities,
    });
  });

  test('the profiles that come with the command', () =>
    expect(shippedProfiles()).toEqual(['aimock', 'litellm', 'llama.cpp', 'ollama', 'open-responses', 'vllm']));

  test.for(shippedProfiles())('the profile %s is valid, and every claim of it has a reference', (profile) => {
    const { operations, abilities } = statedBy(contract, { profile });
    const claims = [...Object.values(operations), ...Object.values(abilities)];
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.filter(({ reason }) => !/https:\/\/\S+/.test(reason))).toEqual([]);
  });
});

describe('what a person says', () => {
  const served = (stated: ReturnType<typeof statedBy>): string[] =>
    operationsOf(contract).flatMap(({ operation: { operationId } }) =>
      (stated.operations[operationId] ?? stated.others)?.standing === 'served' ? [operationId] : [],
    );

  test.for([
    [['chat', 'models'], [], ['createChatCompletion', 'listModels', 'retrieveModel']],
    [['chat', 'embeddings'], ['createEmbedding'], ['createChatCompletion']],
    [
      ['createResponse', 'responses.state'],
      ['getResponse'],
      ['createResponse', 'deleteResponse', 'cancelResponse', 'listInputItems'],
    ],
  ] as const)('--serves %j --without %j', ([serves, without, want]) => {
    expect(served(statedBy(contract, { serves, without })).toSorted()).toEqual(want.toSorted());
  });

  test('--without alone leaves the rest to be found out', () => {
    const stated = statedBy(contract, { without: ['assistants', 'chat.tools'] });
    expect(Object.values(stated.operations)).toHaveLength(23);
    expect([stated.others, stated.abilities.tools?.standing]).toEqual([undefined, 'absent']);
  });

  test.for([
    [{ serves: ['chats'] }, '--serves chats: it is neither an operation nor a group nor a feature. There are: chat,'],
    [{ without: ['x'] }, '--without x: it is neither'],
    [{ name: 'a b' }, '--name a b: a name has letters'],
    [{ profile: 'no-such' }, '--profile no-such: there is no such file. Profiles that come with the command:'],
  ] as const)('%j is refused', ([options, message]) => {
    expect(() => statedBy(contract, options)).toThrow(message);
  });
});
