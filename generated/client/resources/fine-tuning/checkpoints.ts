// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../../src/client/core/index.ts';
import { Permissions } from './checkpoints/permissions.ts';

export class Checkpoints extends APIResource {
  readonly permissions = new Permissions(this.client);
}
