// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../../src/client/core/call.ts';
import {
  deleteProjectModelPermissions as deleteProjectModelPermissionsOperation,
  retrieveProjectModelPermissions as retrieveProjectModelPermissionsOperation,
  updateProjectModelPermissions as updateProjectModelPermissionsOperation,
} from '../../../../operations/admin/organization/projects/model-permissions.ts';
import type { APIPromise, BaseClient, CallOptions } from '../../../../../../src/client/core/index.ts';
import type * as AdminOrganizationProjectsModelPermissionsAPI from '../../../../resources/admin/organization/projects/model-permissions.ts';

/**
 * Returns the models that the project can or cannot use.
 *
 * `GET /organization/projects/{project_id}/model_permissions`
 */
export function retrieveProjectModelPermissions(
  client: BaseClient,
  projectID: string,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissions> {
  return call(client, retrieveProjectModelPermissionsOperation, projectID, undefined, options);
}

/**
 * Sets the models that the project can or cannot use. Replaces the previous permissions completely.
 *
 * `POST /organization/projects/{project_id}/model_permissions`
 */
export function updateProjectModelPermissions(
  client: BaseClient,
  projectID: string,
  params: AdminOrganizationProjectsModelPermissionsAPI.ModelPermissionUpdateParams,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissions> {
  return call(client, updateProjectModelPermissionsOperation, projectID, params, options);
}

/**
 * Deletes the model permissions of the project. It then has no restrictions of its own.
 *
 * `DELETE /organization/projects/{project_id}/model_permissions`
 */
export function deleteProjectModelPermissions(
  client: BaseClient,
  projectID: string,
  options?: CallOptions,
): APIPromise<AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissionsDeleted> {
  return call(client, deleteProjectModelPermissionsOperation, projectID, undefined, options);
}
