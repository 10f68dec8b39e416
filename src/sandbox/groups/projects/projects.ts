import type { Json } from '../../../accumulate/json.ts';
import { json, type Call, type Group, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { find, listOf, pageOf } from '../../resource.ts';
import { audit } from '../audit-logs/write.ts';
import { apiKeys } from './api-keys.ts';
import { projectKind as kind } from './kinds.ts';
import { modelPermissions } from './model-permissions.ts';
import { rateLimits } from './rate-limits.ts';
import { addProject } from './register.ts';
import { serviceAccounts } from './service-accounts.ts';
import { users } from './users.ts';
import { activeProject, pagingOnly, projectId, projectOf, sentMembers } from './within.ts';

export const group: Group = {
  createProject,
  listProjects,
  retrieveProject: (call) => json(projectOf(call)),
  modifyProject,
  archiveProject,
  ...users,
  ...serviceAccounts,
  ...apiKeys,
  ...rateLimits,
  ...modelPermissions,
};

function createProject(call: Call): Reply {
  const { body, world } = call;
  const { residency, geography } = body;
  const isSet = (value: unknown): boolean => value !== undefined && value !== null;
  if (isSet(residency) && isSet(geography))
    throw badRequest("'residency' and 'geography' exclude each other. Send 'residency' only.", 'geography');
  const region = residency ?? geography;
  if (region === '') throw badRequest("'residency' must not be empty.", 'residency', 'invalid_value');
  const settings = { ...sentMembers(call, ['name', 'external_key_id']), ...(isSet(region) && { residency: region }) };
  const id = world.ids.make('proj_', 24);
  return json(
    world.database.atomic(() => {
      const project = addProject(world, id, settings, id);
      audit(call, 'project.created', { id, data: { name: body['name'], title: body['name'] } }, project);
      return project;
    }),
  );
}

function listProjects(call: Call): Reply {
  const isListed = ({ status }: Json): boolean => call.query['include_archived'] === true || status !== 'archived';
  return json(listOf(call, pageOf(pagingOnly(call), kind, { kind: kind.kind }, isListed), ({ object }) => object));
}

/** Only what was sent is changed, so that two administrators can change different members at once. */
function modifyProject(call: Call): Reply {
  activeProject(call);
  const changes = sentMembers(call, ['name', 'external_key_id']);
  const project = changed(call, changes, 'project.updated', (title) => ({ changes_requested: { ...title } }));
  return json(project);
}

/** An archived project stays so; to archive it again changes nothing. */
function archiveProject(call: Call): Reply {
  const project = projectOf(call);
  if (project['status'] === 'archived') return json(project);
  return json(changed(call, { status: 'archived', archived_at: call.world.clock.seconds() }, 'project.archived'));
}

function changed(
  call: Call,
  changes: Json,
  type: string,
  details: (title: { title?: unknown }) => Json = () => ({}),
): Json {
  const id = projectId(call);
  const { kept } = find(call, kind, id);
  const project = { ...kept.object, ...changes };
  call.world.database.atomic(() => {
    call.objects.put({ kind: kind.kind }, id, { ...kept, object: project });
    const title = typeof changes['name'] === 'string' ? { title: changes['name'] } : {};
    audit(call, type, { id, ...details(title) }, project);
  });
  return project;
}
