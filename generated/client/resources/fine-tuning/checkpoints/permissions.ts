// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import {
  listFineTuningCheckpointPermissions as listFineTuningCheckpointPermissionsOperation,
  createFineTuningCheckpointPermission as createFineTuningCheckpointPermissionOperation,
  deleteFineTuningCheckpointPermission as deleteFineTuningCheckpointPermissionOperation,
} from '../../../operations/fine-tuning/checkpoints/permissions.ts';
import type * as schema from '../../../../types.ts';

/** Confirms that a permission was taken back. */
export interface PermissionDeleteResponse extends schema.DeleteFineTuningCheckpointPermissionResponse {}

/** A name of the official client's. */
export type PermissionCreateResponse = schema.FineTuningCheckpointPermission;

/** A name of the official client's. */
export type PermissionListResponse = schema.FineTuningCheckpointPermission;

/** A name of the official client's. */
export type PermissionRetrieveResponse = schema.ListFineTuningCheckpointPermissionResponse;

export declare namespace PermissionRetrieveResponse {
  export type Data = schema.FineTuningCheckpointPermission;
}

/** A page of `client.fineTuning.checkpoints.permissions.list`. */
export type PermissionListResponsesPage = Page<
  schema.FineTuningCheckpointPermission,
  schema.ListFineTuningCheckpointPermissionResponse
>;

/** A page of `client.fineTuning.checkpoints.permissions.create`. */
export type PermissionCreateResponsesPage = Page<
  schema.FineTuningCheckpointPermission,
  schema.ListFineTuningCheckpointPermissionResponse
>;

/** Params of `client.fineTuning.checkpoints.permissions.retrieve`. */
export interface PermissionRetrieveParams {
  /** Keep only the permission of this project. Left out, those of all projects are listed. */
  project_id?: string;
  /** Cursor. The page starts behind the permission with this id; send the `last_id` of the page before. */
  after?: string;
  /**
   * Upper bound on the number of permissions in one page. From 1 to 100.
   * @default 10
   */
  limit?: number;
  /**
   * Sort direction by creation time, `ascending` for oldest first. Other lists call these `asc` and `desc`.
   * @default "descending"
   */
  order?: 'ascending' | 'descending';
}

/** Params of `client.fineTuning.checkpoints.permissions.list`. */
export interface PermissionListParams {
  /** Keep only the permission of this project. Left out, those of all projects are listed. */
  project_id?: string;
  /** Cursor. The page starts behind the permission with this id; send the `last_id` of the page before. */
  after?: string;
  /**
   * Upper bound on the number of permissions in one page. From 1 to 100.
   * @default 10
   */
  limit?: number;
  /**
   * Sort direction by creation time, `ascending` for oldest first. Other lists call these `asc` and `desc`.
   * @default "descending"
   */
  order?: 'ascending' | 'descending';
}

/** Params of `client.fineTuning.checkpoints.permissions.create`. */
export interface PermissionCreateParams extends schema.CreateFineTuningCheckpointPermissionRequest {}

/** Params of `client.fineTuning.checkpoints.permissions.delete`. */
export interface PermissionDeleteParams {
  /** Model id of the checkpoint, as `fine_tuned_model_checkpoint` of the checkpoint has it. */
  fine_tuned_model_checkpoint: string;
}

/** `client.fineTuning.checkpoints.permissions`. Custom models, trained from a base model. */
export class Permissions extends APIResource {
  /**
   * Lists the projects that may use a checkpoint which was trained in another project. Newest permissions come first unless `order` says otherwise.
   *
   * `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
   */
  retrieve(
    fineTunedModelCheckpoint: string,
    params?: PermissionRetrieveParams | null,
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, schema.FineTuningCheckpointPermission>;
  /**
   * List checkpoint permissions, without params.
   *
   * `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
   */
  retrieve(
    fineTunedModelCheckpoint: string,
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, schema.FineTuningCheckpointPermission>;
  retrieve(
    fineTunedModelCheckpoint: string,
    params?: PermissionRetrieveParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, schema.FineTuningCheckpointPermission> {
    return list(
      this.client,
      listFineTuningCheckpointPermissionsOperation,
      fineTunedModelCheckpoint,
      ...paramsAndOptions(listFineTuningCheckpointPermissionsOperation, params, options),
    );
  }

  /**
   * Lists the projects that may use a checkpoint which was trained in another project. Newest permissions come first unless `order` says otherwise.
   *
   * `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
   */
  list(
    fineTunedModelCheckpoint: string,
    params?: PermissionListParams | null,
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, schema.FineTuningCheckpointPermission>;
  /**
   * List checkpoint permissions, without params.
   *
   * `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
   */
  list(
    fineTunedModelCheckpoint: string,
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, schema.FineTuningCheckpointPermission>;
  list(
    fineTunedModelCheckpoint: string,
    params?: PermissionListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, schema.FineTuningCheckpointPermission> {
    return list(
      this.client,
      listFineTuningCheckpointPermissionsOperation,
      fineTunedModelCheckpoint,
      ...paramsAndOptions(listFineTuningCheckpointPermissionsOperation, params, options),
    );
  }

  /**
   * Gives projects of the organization the right to use a checkpoint which was trained in another one. Only owners of the organization have a key for this.
   *
   * `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
   */
  create(
    fineTunedModelCheckpoint: string,
    params: PermissionCreateParams,
    options?: RequestOptions,
  ): PagePromise<PermissionCreateResponsesPage, schema.FineTuningCheckpointPermission> {
    return list(this.client, createFineTuningCheckpointPermissionOperation, fineTunedModelCheckpoint, params, options);
  }

  /**
   * Ends the use of a checkpoint by the project that the permission was for. The checkpoint itself stays.
   *
   * `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`
   */
  delete(
    permissionID: string,
    params: PermissionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<PermissionDeleteResponse> {
    return call(this.client, deleteFineTuningCheckpointPermissionOperation, permissionID, params, options);
  }
}
