// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../../../../src/client/core/index.ts';
import type { APIPromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import {
  retrieveProjectModelPermissions as retrieveProjectModelPermissionsOperation,
  updateProjectModelPermissions as updateProjectModelPermissionsOperation,
  deleteProjectModelPermissions as deleteProjectModelPermissionsOperation,
} from '../../../../operations/admin/organization/projects/model-permissions.ts';
import type * as schema from '../../../../../types.ts';

/** Which models a project may, or may not, use. */
export interface ProjectModelPermissions extends schema.ProjectModelPermissions {}

/** Confirms that the model permissions of a project were removed. */
export interface ProjectModelPermissionsDeleted extends schema.ProjectModelPermissionsDeleteResponse {}

/** Params of `client.admin.organization.projects.modelPermissions.update`. */
export interface ModelPermissionUpdateParams extends schema.ProjectModelPermissionsUpdateRequest {}

/** `client.admin.organization.projects.modelPermissions`. Projects of an organization. */
export class ModelPermissions extends APIResource {
  /**
   * Reads which models the project may, or may not, use.
   *
   * `GET /organization/projects/{project_id}/model_permissions`
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissions> {
    return call(this.client, retrieveProjectModelPermissionsOperation, projectID, undefined, options);
  }

  /**
   * Says which models the project may, or may not, use. What is sent replaces the permissions before as a whole.
   *
   * `POST /organization/projects/{project_id}/model_permissions`
   */
  update(
    projectID: string,
    params: ModelPermissionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectModelPermissions> {
    return call(this.client, updateProjectModelPermissionsOperation, projectID, params, options);
  }

  /**
   * Removes the permissions, so that the project itself no longer limits which models may be used.
   *
   * `DELETE /organization/projects/{project_id}/model_permissions`
   */
  delete(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissionsDeleted> {
    return call(this.client, deleteProjectModelPermissionsOperation, projectID, undefined, options);
  }
}
