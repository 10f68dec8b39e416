import { json, type Call, type Group, type Reply } from '../../call.ts';
import { modelPermissionsKind as kind } from './kinds.ts';
import { find } from '../../resource.ts';
import { activeProject, keep, placeIn, projectId, projectOf } from './within.ts';

/** The audit log has no events of them. */
export const modelPermissions: Group = {
  retrieveProjectModelPermissions: (call) => {
    projectOf(call);
    return json(find(call, kind, projectId(call), projectId(call)).object);
  },
  updateProjectModelPermissions,
  deleteProjectModelPermissions: (call) => {
    activeProject(call);
    const deleted = call.objects.remove(placeIn(call, kind), projectId(call));
    if (!deleted) throw kind.unknown(projectId(call));
    return json({ object: 'project.model_permissions.deleted', deleted });
  },
};

function updateProjectModelPermissions(call: Call): Reply {
  activeProject(call);
  const { mode, model_ids: models } = call.body;
  const permissions = { object: 'project.model_permissions', mode, model_ids: models };
  keep(call, kind, projectId(call), permissions);
  return json(permissions);
}
