import type { Json } from '../../../accumulate/json.ts';
import { json, type Call, type Group, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { find, ownId } from '../../resource.ts';
import { audit } from '../audit-logs/write.ts';
import { issueKey, lifetimeIn, removeKeysOf } from './issue.ts';
import { serviceAccountKind as kind } from './kinds.ts';
import { activeProject, keep, listsIn, placeIn, projectId, readsIn, sentMembers } from './within.ts';

export const serviceAccounts: Group = {
  createProjectServiceAccount,
  listProjectServiceAccounts: listsIn(kind),
  retrieveProjectServiceAccount: readsIn(kind),
  updateProjectServiceAccount,
  deleteProjectServiceAccount,
  createProjectServiceAccountApiKey,
};

/** By default the account has a role and a first key, which only this answer shows. */
function createProjectServiceAccount(call: Call): Reply {
  const project = activeProject(call);
  const { body, world } = call;
  const isBare = body['create_service_account_only'] === true;
  const lifetime = lifetimeIn(call);
  if (isBare && lifetime !== undefined)
    throw badRequest("'expires_in_seconds' has no meaning for an account without a key.", 'expires_in_seconds');
  const id = world.ids.make('svc_acct_', 24);
  const account = {
    object: 'organization.project.service_account',
    id,
    name: body['name'],
    role: isBare ? 'none' : 'member',
    created_at: world.clock.seconds(),
  };
  return world.database.atomic(() => {
    keep(call, kind, id, account, account.created_at);
    audit(call, 'service_account.created', { id, data: { role: account.role } }, project);
    const key = isBare ? null : issueKey(call, id, { name: String(body['name']), lifetime, scopes: [] });
    return json({ ...account, api_key: key });
  });
}

function updateProjectServiceAccount(call: Call): Reply {
  const project = activeProject(call);
  const { kept } = find(call, kind, ownId(call), projectId(call));
  const changes = sentMembers(call, ['name', 'role']);
  const account = { ...kept.object, ...changes };
  const { role } = changes;
  call.world.database.atomic(() => {
    keep(call, kind, ownId(call), account);
    audit(call, 'service_account.updated', { id: ownId(call), changes_requested: role ? { role } : {} }, project);
  });
  return json(account);
}

function deleteProjectServiceAccount(call: Call): Reply {
  const project = activeProject(call);
  const id = ownId(call);
  find(call, kind, id, projectId(call));
  call.world.database.atomic(() => {
    call.objects.remove(placeIn(call, kind), id);
    removeKeysOf(call, { type: 'service_account', id });
    audit(call, 'service_account.deleted', { id }, project);
  });
  return json({ id, object: 'organization.project.service_account.deleted', deleted: true });
}

function createProjectServiceAccountApiKey(call: Call): Reply {
  activeProject(call);
  const account = call.path['service_account_id'] ?? '';
  const { object } = find(call, kind, account, projectId(call));
  const { name = object['name'], scopes = [] } = call.body as Json & { scopes?: readonly string[] };
  const settings = { name: String(name), lifetime: lifetimeIn(call), scopes };
  return json(call.world.database.atomic(() => issueKey(call, account, settings)));
}
