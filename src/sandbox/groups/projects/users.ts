import type { Json } from '../../../accumulate/json.ts';
import { json, type Call, type Group, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { digestOf } from '../../organization.ts';
import { find, ownId } from '../../resource.ts';
import { audit } from '../audit-logs/write.ts';
import { memberKind as kind, userKind } from './kinds.ts';
import { activeProject, keep, listsIn, placeIn, projectId, readsIn } from './within.ts';

export const users: Group = {
  createProjectUser,
  listProjectUsers: listsIn(kind),
  retrieveProjectUser: readsIn(kind),
  modifyProjectUser,
  deleteProjectUser,
};

/** A user who is a member already gets the role. */
function createProjectUser(call: Call): Reply {
  const project = activeProject(call);
  const { id, name, email } = personOf(call);
  const role = roleIn(call) ?? 'member';
  const before = call.objects.get(placeIn(call, kind), String(id))?.object;
  const added = before?.['added_at'] ?? call.world.clock.seconds();
  const member = { object: 'organization.project.user', id, name, email, role, added_at: added };
  call.world.database.atomic(() => {
    keep(call, kind, String(id), member, Number(added));
    if (before) audit(call, 'user.updated', { id, changes_requested: { role } }, project);
    else audit(call, 'user.added', { id, data: { role } }, project);
  });
  return json(member);
}

/** People, like keys, are made on demand: the contract has no operation that brings them into the organization. */
function personOf(call: Call): Json {
  const { user_id: id, email } = call.body as { readonly user_id?: string | null; readonly email?: string | null };
  if (!id && !email) throw badRequest("'user_id' or 'email' is required.", 'user_id', 'missing_required_parameter');
  if (id && !id.startsWith('user-')) throw userKind.unknown(id);
  if (typeof email === 'string' && !email.includes('@'))
    throw badRequest(`'email' is not a valid email address: ${email}.`, 'email', 'invalid_value');
  const known = call.objects.all({ kind: userKind.kind }).map(({ object }) => object);
  const byEmail = known.find((one) => email && one['email'] === email);
  const person = id ? known.find((one) => one['id'] === id) : byEmail;
  if (id && email && (byEmail ? byEmail !== person : typeof person?.['email'] === 'string'))
    throw badRequest(`'email' is not that of the user ${id}: ${email}.`, 'email', 'invalid_value');
  if (person && (!email || person['email'] === email)) return person;
  const created = call.world.clock.seconds();
  const added = {
    id: id || `user-${digestOf(email ?? '')}`,
    name: email?.split('@')[0] ?? null,
    email: email ?? null,
    created_at: person?.['created_at'] ?? created,
  };
  call.objects.put({ kind: userKind.kind }, added.id, { object: added, hidden: {} }, created);
  return added;
}

/** @throws {ApiError} 400 for a role that does not exist. */
function roleIn({ body }: Call): unknown {
  const { role } = body;
  if (role === undefined || role === null || role === 'owner' || role === 'member') return role;
  throw badRequest(`'role' must be owner or member, got ${String(role)}.`, 'role', 'invalid_value');
}

function modifyProjectUser(call: Call): Reply {
  const project = activeProject(call);
  const { kept } = find(call, kind, ownId(call), projectId(call));
  const role = roleIn(call);
  const member = { ...kept.object, role: role ?? kept.object['role'] };
  call.world.database.atomic(() => {
    keep(call, kind, ownId(call), member);
    audit(call, 'user.updated', { id: ownId(call), changes_requested: role ? { role } : {} }, project);
  });
  return json(member);
}

function deleteProjectUser(call: Call): Reply {
  const project = activeProject(call);
  const id = ownId(call);
  find(call, kind, id, projectId(call));
  call.world.database.atomic(() => {
    call.objects.remove(placeIn(call, kind), id);
    audit(call, 'user.deleted', { id }, project);
  });
  return json({ id, object: 'organization.project.user.deleted', deleted: true });
}
