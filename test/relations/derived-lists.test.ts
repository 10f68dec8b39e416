import { expect, test } from 'vitest';
import { relationsOf } from '../../src/relations/relations-of.ts';
import { contract } from '../helpers/contract.ts';

const relations = relationsOf(contract);
const relationNamed = (operationId: string, id: string) =>
  relations.get(operationId)?.find(({ relation }) => relation.id === id)?.relation;

test('a parameter with the name of a member selects by it', () => {
  expect(relationNamed('listFiles', 'list-purpose')).toMatchObject({ kind: 'among', of: ['$request.query.purpose'] });
  expect(relationNamed('listChatCompletions', 'list-metadata')).toMatchObject({ kind: 'echo', as: 'filled' });
});

test.for([
  ['a bound', 'usageCosts', 'list-start_time'],
  ['a range', 'listAuditLogs', 'list-effective_at'],
] as const)('%s selects no equal member', ([, operationId, id]) => {
  expect(relations.get(operationId)).toBeDefined();
  expect(relationNamed(operationId, id)).toBeUndefined();
});

test('a value that no item can have selects nothing', () => {
  expect(relationNamed('listProjectApiKeys', 'list-owner_project_access')).toMatchObject({
    when: { '$request.query.owner_project_access': { enum: ['active', 'inactive'] } },
  });
});
