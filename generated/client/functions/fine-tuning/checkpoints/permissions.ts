// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../src/client/core/call.ts';
import { list } from '../../../../../src/client/core/list.ts';
import {
  createFineTuningCheckpointPermission as createFineTuningCheckpointPermissionOperation,
  deleteFineTuningCheckpointPermission as deleteFineTuningCheckpointPermissionOperation,
  listFineTuningCheckpointPermissions as listFineTuningCheckpointPermissionsOperation,
} from '../../../operations/fine-tuning/checkpoints/permissions.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as FineTuningCheckpointsPermissionsAPI from '../../../resources/fine-tuning/checkpoints/permissions.ts';

/**
 * Lists the projects with access to a checkpoint that was trained in another project. Newest permissions come first by default.
 *
 * `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
 */
export function listFineTuningCheckpointPermissions(
  client: BaseClient,
  fineTunedModelCheckpoint: string,
  params?: FineTuningCheckpointsPermissionsAPI.PermissionRetrieveParams | null,
  options?: CallOptions,
): PagePromise<FineTuningCheckpointsPermissionsAPI.PermissionListResponsesPage, schema.FineTuningCheckpointPermission> {
  return list(client, listFineTuningCheckpointPermissionsOperation, fineTunedModelCheckpoint, params, options);
}

/**
 * Gives projects access to a checkpoint that was trained in another project of the organization. Requires a key of an organization owner.
 *
 * `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
 */
export function createFineTuningCheckpointPermission(
  client: BaseClient,
  fineTunedModelCheckpoint: string,
  params: FineTuningCheckpointsPermissionsAPI.PermissionCreateParams,
  options?: CallOptions,
): PagePromise<
  FineTuningCheckpointsPermissionsAPI.PermissionCreateResponsesPage,
  schema.FineTuningCheckpointPermission
> {
  return list(client, createFineTuningCheckpointPermissionOperation, fineTunedModelCheckpoint, params, options);
}

/**
 * Revokes the access of one project to a checkpoint. The checkpoint itself is kept.
 *
 * `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`
 */
export function deleteFineTuningCheckpointPermission(
  client: BaseClient,
  permissionID: string,
  params: FineTuningCheckpointsPermissionsAPI.PermissionDeleteParams,
  options?: CallOptions,
): APIPromise<FineTuningCheckpointsPermissionsAPI.PermissionDeleteResponse> {
  return call(client, deleteFineTuningCheckpointPermissionOperation, permissionID, params, options);
}
