// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../src/client/core/index.ts';

/** List audit logs: `GET /organization/audit_logs`. */
export const listAuditLogs: OperationDescriptor = {
  method: 'GET',
  path: '/organization/audit_logs',
  split: splitParams,
  query: [
    'effective_at',
    'project_ids[]',
    'event_types[]',
    'actor_ids[]',
    'actor_emails[]',
    'resource_ids[]',
    'tenant_only',
    'limit',
    'after',
    'before',
  ],
  admin: true,
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};
