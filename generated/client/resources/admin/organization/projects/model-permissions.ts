// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../../../../src/client/core/index.ts';
import {
  deleteProjectModelPermissions as deleteProjectModelPermissionsOperation,
  retrieveProjectModelPermissions as retrieveProjectModelPermissionsOperation,
  updateProjectModelPermissions as updateProjectModelPermissionsOperation,
} from '../../../../operations/admin/organization/projects/model-permissions.ts';
import type { APIPromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import type {
  ModelPermissionUpdateParams,
  ProjectModelPermissions,
  ProjectModelPermissionsDeleted,
} from '../../../../../types.ts';

export type { ProjectModelPermissions };

export type { ProjectModelPermissionsDeleted };

export type { ModelPermissionUpdateParams };

/** `client.admin.organization.projects.modelPermissions`. Projects of an organization. */
export class ModelPermissions extends APIResource {
  /**
   * Returns the models that the project can or cannot use.
   *
   * `GET /organization/projects/{project_id}/model_permissions`
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissions> {
    return call(this._client, retrieveProjectModelPermissionsOperation, projectID, undefined, options);
  }

  /**
   * Sets the models that the project can or cannot use. Replaces the previous permissions completely.
   *
   * `POST /organization/projects/{project_id}/model_permissions`
   */
  update(
    projectID: string,
    params: ModelPermissionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectModelPermissions> {
    return call(this._client, updateProjectModelPermissionsOperation, projectID, params, options);
  }

  /**
   * Deletes the model permissions of the project. It then has no restrictions of its own.
   *
   * `DELETE /organization/projects/{project_id}/model_permissions`
   */
  delete(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissionsDeleted> {
    return call(this._client, deleteProjectModelPermissionsOperation, projectID, undefined, options);
  }
}
