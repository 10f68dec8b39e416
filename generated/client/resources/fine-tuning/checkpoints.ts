// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Permissions } from './checkpoints/permissions.ts';
import { APIResource } from '../../../../src/client/core/index.ts';

/** `client.fineTuning.checkpoints`. Resources: `permissions`. */
export class Checkpoints extends APIResource {
  /** The class of `client.fineTuning.checkpoints.permissions`. */
  static readonly Permissions = Permissions;
  /** Custom models, trained from a base model. */
  readonly permissions = new Permissions(this._client);
}
