// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../../src/client/core/index.ts';

/** Retrieve model permissions of a project: `GET /organization/projects/{project_id}/model_permissions`. */
export const retrieveProjectModelPermissions: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/model_permissions',
  split: splitParams,
  admin: true,
};

/** Update model permissions of a project: `POST /organization/projects/{project_id}/model_permissions`. */
export const updateProjectModelPermissions: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/model_permissions',
  split: splitParams,
  body: 'application/json',
  admin: true,
};

/** Delete model permissions of a project: `DELETE /organization/projects/{project_id}/model_permissions`. */
export const deleteProjectModelPermissions: OperationDescriptor = {
  method: 'DELETE',
  path: '/organization/projects/{project_id}/model_permissions',
  split: splitParams,
  admin: true,
};
