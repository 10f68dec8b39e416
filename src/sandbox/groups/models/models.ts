import type { Json } from '../../../accumulate/json.ts';
import { json, type Group } from '../../call.ts';
import { modelKind } from '../../kinds.ts';
import { mayUse } from '../projects/permitted.ts';
import { contractModels, hasModel, ownModel } from '../../models.ts';
import { ownId, present, removes } from '../../resource.ts';

/** The day on which the contract was checked: when the vendor's own models appeared is not known. */
const created = 1_762_300_800;

const modelObject = (id: string): Json => ({ id, object: 'model', created, owned_by: 'system' });

export const group: Group = {
  listModels: (call) =>
    json({
      object: 'list',
      data: [
        ...contractModels(call)
          .filter((id) => mayUse(call, id))
          .map(modelObject),
        ...call.objects.all({ kind: modelKind.kind }).flatMap((kept) => present(call, modelKind, kept) ?? []),
      ],
    }),
  retrieveModel: (call) => {
    const id = ownId(call);
    const own = ownModel(call, id);
    if (own) return json(own);
    if (!hasModel(call, id)) throw modelKind.unknown(id);
    return json(modelObject(id));
  },
  // Only a model of the project's own can be deleted: a fine-tuned one.
  deleteModel: removes(modelKind, 'model'),
};
