import { listOf } from '../../../accumulate/json.ts';
import { json, type Call, type Handler } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { organization } from '../../organization.ts';
import type { Kept } from '../../store/objects.ts';
import { audit } from '../audit-logs/write.ts';
import { activeProject } from '../projects/within.ts';
import { certificateKind as kind, certificateNotes } from './kinds.ts';
import { inScope, named, objectIn } from './show.ts';

/**
 * Switches certificates on or off: all that are named, or none. What is so already stays so.
 *
 * @param projectOf the id of the project in which that is done; undefined in the whole organization.
 */
export function toggles(isOn: boolean, projectOf: (call: Call) => string | undefined): Handler {
  return (call) => {
    const id = projectOf(call);
    const project = id === undefined ? undefined : activeProject(call);
    const scope = id ?? organization;
    const asked = listOf(call.body['certificate_ids']).map(String);
    const found = asked.map((one) => certificate(call, one, isOn));
    const changed = found.map((kept) => switched(kept, scope, isOn));
    call.world.database.atomic(() => {
      for (const [index, kept] of changed.entries()) call.objects.put({ kind: kind.kind }, asked[index] ?? '', kept);
      const certificates = found.map(({ object }) => named(object));
      audit(call, isOn ? 'certificates.activated' : 'certificates.deactivated', { certificates }, project);
    });
    return json({
      object: `${objectIn(scope)}.${isOn ? 'activation' : 'deactivation'}`,
      data: changed.map((kept) => inScope(kept, scope)),
    });
  };
}

/** @throws {ApiError} 400 for one that does not exist, or has expired and is to be activated. */
function certificate(call: Call, id: string, isOn: boolean): Kept {
  const kept = call.objects.get({ kind: kind.kind }, id);
  if (!kept) throw badRequest(`There is no certificate with the id ${id}; none was changed.`, 'certificate_ids');
  const { expires_at: expires } = kept.object['certificate_details'] as { readonly expires_at: number };
  if (isOn && expires <= call.world.clock.seconds())
    throw badRequest(`The certificate ${id} has expired; none was activated.`, 'certificate_ids');
  return kept;
}

function switched(kept: Kept, scope: string, isOn: boolean): Kept {
  const others = certificateNotes(kept).activeIn.filter((one) => one !== scope);
  return { ...kept, hidden: { ...kept.hidden, activeIn: isOn ? [...others, scope] : others } };
}
