import { json, type Call, type Group, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { find, ownId } from '../../resource.ts';
import { audit } from '../audit-logs/write.ts';
import { lifetimeIn } from './issue.ts';
import { apiKeyKind as kind } from './kinds.ts';
import { activeProject, listsIn, placeIn, projectId, readsIn, sentMembers } from './within.ts';

export const apiKeys: Group = {
  listProjectApiKeys: listsIn(kind, ({ query: { owner_project_access: wanted = 'any' } }, { owner_project_access }) =>
    wanted === 'any' ? true : owner_project_access === wanted,
  ),
  retrieveProjectApiKey: readsIn(kind),
  updateProjectApiKey,
  deleteProjectApiKey,
};

function updateProjectApiKey(call: Call): Reply {
  const project = activeProject(call);
  const id = ownId(call);
  const { kept } = find(call, kind, id, projectId(call));
  const now = call.world.clock.seconds();
  const { expires_at: expires } = kept.object;
  if (typeof expires === 'number' && expires <= now)
    throw badRequest(`The API key ${id} has expired and cannot be updated.`, 'api_key_id');
  const lifetime = lifetimeIn(call);
  const object = { ...kept.object, expires_at: lifetime === undefined ? expires : now + lifetime };
  const hidden = { ...kept.hidden, ...sentMembers(call, ['scopes']) };
  call.world.database.atomic(() => {
    call.objects.put(placeIn(call, kind), id, { object, hidden });
    audit(
      call,
      'api_key.updated',
      { id, changes_requested: sentMembers(call, ['scopes', 'expires_in_seconds']) },
      project,
    );
  });
  return json(find(call, kind, id, projectId(call)).object);
}

function deleteProjectApiKey(call: Call): Reply {
  const project = activeProject(call);
  const id = ownId(call);
  find(call, kind, id, projectId(call));
  call.world.database.atomic(() => {
    call.objects.remove(placeIn(call, kind), id);
    audit(call, 'api_key.deleted', { id }, project);
  });
  return json({ id, object: 'organization.project.api_key.deleted', deleted: true });
}
