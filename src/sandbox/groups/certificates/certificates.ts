import { listOf as listIn, present, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Group, type Handler, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { organization } from '../../organization.ts';
import { find, listOf, ownId, pageOf } from '../../resource.ts';
import { audit } from '../audit-logs/write.ts';
import { projectId, projectOf } from '../projects/within.ts';
import { certificateKind as kind, certificateNotes } from './kinds.ts';
import { readCertificate } from './read.ts';
import { inScope, named } from './show.ts';
import { toggles } from './toggle.ts';

export const group: Group = {
  uploadCertificate,
  listOrganizationCertificates: listsOf(() => organization),
  listProjectCertificates: listsOf((call) => String(projectOf(call)['id'])),
  getCertificate,
  modifyCertificate,
  deleteCertificate,
  activateOrganizationCertificates: toggles(true, () => undefined),
  deactivateOrganizationCertificates: toggles(false, () => undefined),
  activateProjectCertificates: toggles(true, projectId),
  deactivateProjectCertificates: toggles(false, projectId),
};

/** The most certificates of an organization. */
const most = 50;

function uploadCertificate(call: Call): Reply {
  const { body, world, objects } = call;
  const content = String(body['certificate']);
  const details = readCertificate(content, world.clock.seconds());
  if (objects.all({ kind: kind.kind }).length >= most)
    throw badRequest(`The organization has ${most} certificates, which is the limit. Delete one first.`, 'certificate');
  const id = world.ids.make('cert_', 24);
  const created = world.clock.seconds();
  const object = {
    object: 'certificate',
    id,
    name: body['name'] ?? null,
    created_at: created,
    certificate_details: details,
  };
  world.database.atomic(() => {
    objects.put({ kind: kind.kind }, id, { object, hidden: { content, activeIn: [] } }, created);
    audit(call, 'certificate.created', named(object));
  });
  return json(object);
}

function getCertificate(call: Call): Reply {
  const { kept, object } = find(call, kind, ownId(call));
  if (!listIn(call.query['include[]']).includes('content')) return json(object);
  const details = { ...(object['certificate_details'] as Json), content: certificateNotes(kept).content };
  return json({ ...object, certificate_details: details });
}

function modifyCertificate(call: Call): Reply {
  const { kept } = find(call, kind, ownId(call));
  const object = { ...kept.object, ...present({ name: call.body['name'] }) };
  call.world.database.atomic(() => {
    call.objects.put({ kind: kind.kind }, ownId(call), { ...kept, object });
    audit(call, 'certificate.updated', named(object));
  });
  return json(object);
}

function deleteCertificate(call: Call): Reply {
  const id = ownId(call);
  const { kept, object } = find(call, kind, id);
  const { activeIn, content } = certificateNotes(kept);
  if (activeIn.length > 0)
    throw badRequest(`The certificate ${id} is active in ${activeIn.join(', ')}. Deactivate it there first.`);
  call.world.database.atomic(() => {
    call.objects.remove({ kind: kind.kind }, id);
    audit(call, 'certificate.deleted', { ...named(object), certificate: content });
  });
  return json({ object: 'certificate.deleted', id });
}

/** All certificates of the organization, with their state in one scope. */
function listsOf(scopeOf: (call: Call) => string): Handler {
  return (call) => {
    const scope = scopeOf(call);
    return json(listOf(call, pageOf(call, kind, { kind: kind.kind }), (kept) => inScope(kept, scope)));
  };
}
