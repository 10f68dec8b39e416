// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../../../../src/client/core/index.ts';
import type { APIPromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import {
  retrieveProjectModelPermissions as retrieveProjectModelPermissionsOperation,
  updateProjectModelPermissions as updateProjectModelPermissionsOperation,
  deleteProjectModelPermissions as deleteProjectModelPermissionsOperation,
} from '../../../../operations/admin/organization/projects/model-permissions.ts';
import type * as schema from '../../../../../types.ts';

/** The rule on which models a project may use. */
export interface ProjectModelPermissions extends schema.ProjectModelPermissions {}

/** Confirms that the model rule of a project was removed. */
export interface ProjectModelPermissionsDeleted extends schema.ProjectModelPermissionsDeleteResponse {}

export interface ModelPermissionUpdateParams extends schema.ProjectModelPermissionsUpdateRequest {}

export class ModelPermissions extends APIResource {
  /**
   * Reads which models the project may, or may not, use.
   *
   * `GET /organization/projects/{project_id}/model_permissions`
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissions> {
    return this.client.call(retrieveProjectModelPermissionsOperation, projectID, undefined, options);
  }

  /**
   * Says which models the project may, or may not, use. The rule replaces the one before as a whole.
   *
   * `POST /organization/projects/{project_id}/model_permissions`
   */
  update(
    projectID: string,
    params: ModelPermissionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectModelPermissions> {
    return this.client.call(updateProjectModelPermissionsOperation, projectID, params, options);
  }

  /**
   * Removes the rule, so that the project no longer sets which of the organization's models may be used.
   *
   * `DELETE /organization/projects/{project_id}/model_permissions`
   */
  delete(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissionsDeleted> {
    return this.client.call(deleteProjectModelPermissionsOperation, projectID, undefined, options);
  }
}
