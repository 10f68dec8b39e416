// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import {
  createFineTuningCheckpointPermission as createFineTuningCheckpointPermissionOperation,
  deleteFineTuningCheckpointPermission as deleteFineTuningCheckpointPermissionOperation,
  listFineTuningCheckpointPermissions as listFineTuningCheckpointPermissionsOperation,
} from '../../../operations/fine-tuning/checkpoints/permissions.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  RequestOptions,
} from '../../../../../src/client/core/index.ts';
import type { PermissionCreateParams, PermissionDeleteResponse } from '../../../../types.ts';
import type * as schema from '../../../../types.ts';

export type { PermissionDeleteResponse };

/** The name of this type in the official client. */
export type PermissionCreateResponse = schema.FineTuningCheckpointPermission;

/** The name of this type in the official client. */
export type PermissionListResponse = schema.FineTuningCheckpointPermission;

/** The name of this type in the official client. */
export type PermissionRetrieveResponse = schema.ListFineTuningCheckpointPermissionResponse;

export declare namespace PermissionRetrieveResponse {
  export type Data = schema.FineTuningCheckpointPermission;
}

/** A page of `client.fineTuning.checkpoints.permissions.list`. */
export interface PermissionListResponsesPage extends PageMethods<schema.FineTuningCheckpointPermission> {
  /** Marks this object as a list. */
  object: 'list';
  /** The permissions of this page. */
  data: schema.FineTuningCheckpointPermission[];
  /** Id of the first permission of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last permission of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of `client.fineTuning.checkpoints.permissions.create`. */
export interface PermissionCreateResponsesPage extends PageMethods<schema.FineTuningCheckpointPermission> {
  /** Marks this object as a list. */
  object: 'list';
  /** The permissions of this page. */
  data: schema.FineTuningCheckpointPermission[];
  /** Id of the first permission of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last permission of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.fineTuning.checkpoints.permissions.retrieve`. */
export interface PermissionRetrieveParams {
  /** Return only the permission of this project. If omitted, all permissions. */
  project_id?: string;
  /** Cursor: the page starts after the permission with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /**
   * Maximum number of permissions per page. From 1 to 100.
   * @default 10
   */
  limit?: number;
  /**
   * Sort direction by creation time. `ascending` starts with the oldest. Other lists use `asc` and `desc`.
   * @default "descending"
   */
  order?: 'ascending' | 'descending';
}

/** Params of `client.fineTuning.checkpoints.permissions.list`. */
export interface PermissionListParams {
  /** Return only the permission of this project. If omitted, all permissions. */
  project_id?: string;
  /** Cursor: the page starts after the permission with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /**
   * Maximum number of permissions per page. From 1 to 100.
   * @default 10
   */
  limit?: number;
  /**
   * Sort direction by creation time. `ascending` starts with the oldest. Other lists use `asc` and `desc`.
   * @default "descending"
   */
  order?: 'ascending' | 'descending';
}

export type { PermissionCreateParams };

/** Params of `client.fineTuning.checkpoints.permissions.delete`. */
export interface PermissionDeleteParams {
  /** Model id of the checkpoint: its `fine_tuned_model_checkpoint`. */
  fine_tuned_model_checkpoint: string;
}

/** `client.fineTuning.checkpoints.permissions`. Custom models, trained from a base model. */
export class Permissions extends APIResource {
  /**
   * Lists the projects with access to a checkpoint that was trained in another project. Newest permissions come first by default.
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
    options?: OptionsAlone<PermissionRetrieveParams>,
  ): PagePromise<PermissionListResponsesPage, schema.FineTuningCheckpointPermission>;
  retrieve(
    fineTunedModelCheckpoint: string,
    params?: PermissionRetrieveParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, schema.FineTuningCheckpointPermission> {
    return list(
      this._client,
      listFineTuningCheckpointPermissionsOperation,
      fineTunedModelCheckpoint,
      ...paramsAndOptions(listFineTuningCheckpointPermissionsOperation, params, options),
    );
  }

  /**
   * Lists the projects with access to a checkpoint that was trained in another project. Newest permissions come first by default.
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
    options?: OptionsAlone<PermissionListParams>,
  ): PagePromise<PermissionListResponsesPage, schema.FineTuningCheckpointPermission>;
  list(
    fineTunedModelCheckpoint: string,
    params?: PermissionListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, schema.FineTuningCheckpointPermission> {
    return list(
      this._client,
      listFineTuningCheckpointPermissionsOperation,
      fineTunedModelCheckpoint,
      ...paramsAndOptions(listFineTuningCheckpointPermissionsOperation, params, options),
    );
  }

  /**
   * Gives projects access to a checkpoint that was trained in another project of the organization. Requires a key of an organization owner.
   *
   * `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
   */
  create(
    fineTunedModelCheckpoint: string,
    params: PermissionCreateParams,
    options?: RequestOptions,
  ): PagePromise<PermissionCreateResponsesPage, schema.FineTuningCheckpointPermission> {
    return list(this._client, createFineTuningCheckpointPermissionOperation, fineTunedModelCheckpoint, params, options);
  }

  /**
   * Revokes the access of one project to a checkpoint. The checkpoint itself is kept.
   *
   * `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`
   */
  delete(
    permissionID: string,
    params: PermissionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<PermissionDeleteResponse> {
    return call(this._client, deleteFineTuningCheckpointPermissionOperation, permissionID, params, options);
  }
}
