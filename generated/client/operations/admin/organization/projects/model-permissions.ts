// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../../../../src/client/core/index.ts';

/** Retrieve model permissions of a project: `GET /organization/projects/{project_id}/model_permissions`. */
export const retrieveProjectModelPermissions: OperationDescriptor = {
  method: 'GET',
  path: '/organization/projects/{project_id}/model_permissions',
  answer: 'json',
  admin: true,
};

/** Update model permissions of a project: `POST /organization/projects/{project_id}/model_permissions`. */
export const updateProjectModelPermissions: OperationDescriptor = {
  method: 'POST',
  path: '/organization/projects/{project_id}/model_permissions',
  body: 'application/json',
  answer: 'json',
  admin: true,
};

/** Delete model permissions of a project: `DELETE /organization/projects/{project_id}/model_permissions`. */
export const deleteProjectModelPermissions: OperationDescriptor = {
  method: 'DELETE',
  path: '/organization/projects/{project_id}/model_permissions',
  answer: 'json',
  admin: true,
};
