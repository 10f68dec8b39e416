import { vectorStoreKind } from '../../kinds.ts';
import { organizationOf } from '../../organization.ts';
import type { World } from '../../world.ts';
import { projectKind } from '../projects/kinds.ts';
import { storeAt } from '../vector-stores/states.ts';
import type { Bucket } from './buckets.ts';
import type { Usage } from './record.ts';

/** The bytes that the stores of each project hold at the end of a bucket. Stores that were deleted since are not known. */
export const bytesHeld = (world: World, { start, end }: Bucket): readonly Usage[] =>
  organizationOf(world)
    .all({ kind: projectKind.kind })
    .flatMap(({ object, hidden }) => {
      const objects = world.objects(String(hidden['name']));
      const bytes = objects
        .all({ kind: vectorStoreKind.kind })
        .filter((kept) => Number(kept.object['created_at']) < end)
        .reduce((sum, kept) => sum + Number(storeAt(kept, end * 1000 - 1, objects)['usage_bytes']), 0);
      return bytes === 0
        ? []
        : [{ at: start, dimensions: { project_id: object['id'] }, counts: { usage_bytes: bytes } }];
    });
