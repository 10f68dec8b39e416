import { expect, test } from 'vitest';
import { noon, start, startForAll, type Ask } from './asking.ts';
import { certificate as valid } from './certificate.ts';

/** Expired on 2021-01-01. */
const expired = `-----BEGIN CERTIFICATE-----
MIHTMIGGAgEDMAUGAytlcDAWMRQwEgYDVQQDDAtPbGQgZ2F0ZXdheTAeFw0yMDAx
MDEwMDAwMDBaFw0yMTAxMDEwMDAwMDBaMBYxFDASBgNVBAMMC09sZCBnYXRld2F5
MCowBQYDK2VwAyEAP9OOvnHS7GoUrrnS0w4icEm4pE14vDF+oNe/MPUuZuAwBQYD
K2VwA0EAUk3iINPmT9SEy8i2sdMtJdmiICeg9xTS1oVrtGjOOd4WWZ39SxBOQdW+
39VdfwexvUVwdAePm5oX+TzE5zB1BQ==
-----END CERTIFICATE-----
`;

const one = startForAll();

const admin: Ask = (line, body) => one.ask(line, body, { authorization: 'Bearer sk-admin-1' });

const all = '/organization/certificates';

const upload = async (name = 'Parcel gateway'): Promise<string> =>
  (await admin(`POST ${all}`, { name, certificate: valid })).body.id;

const newProject = async (): Promise<string> =>
  `/organization/projects/${(await admin('POST /organization/projects', { name: 'Parcels' })).body.id}`;

/** Whether a certificate is active there. */
const stateIn = async (list: string, id: string): Promise<boolean | undefined> =>
  (await admin(`GET ${list}?limit=100`)).body.data.find((certificate: { id: string }) => certificate.id === id)?.active;

test('the validity is read from the certificate, and its content is shown on request only', async () => {
  const { body } = await admin(`POST ${all}`, { certificate: valid });
  expect(body).toEqual({
    object: 'certificate',
    id: expect.stringMatching(/^cert_\w{24}$/),
    name: null,
    created_at: noon / 1000,
    certificate_details: { valid_at: Date.UTC(2026, 7, 25) / 1000, expires_at: Date.UTC(2046, 7, 25) / 1000 },
  });
  expect((await admin(`GET ${all}/${body.id}`)).body).toEqual(body);
  const { certificate_details: details } = (await admin(`GET ${all}/${body.id}?include[]=content`)).body;
  expect(details).toEqual({ ...body.certificate_details, content: valid });
});

test.for<[string, string, string]>([
  ['a text', 'hello', 'lacks the line BEGIN CERTIFICATE'],
  ['nothing', '', 'lacks the line BEGIN CERTIFICATE'],
  ['a certificate of nonsense', valid.replace('MIH', 'AAA'), 'is not X.509 in base64'],
  ['a certificate that was cut', valid.slice(0, 120), 'is not X.509 in base64'],
  ['a chain', valid + valid, 'must contain one certificate, got 2'],
  ['a private key', `${valid}-----BEGIN PRIVATE KEY-----`, 'contains a private key'],
  ['an expired certificate', expired, 'expired at Jan  1 00:00:00 2021 GMT'],
])('%s is refused in words', async ([, certificate, reason]) => {
  const { status, body, text } = await admin(`POST ${all}`, { certificate });
  expect([status, body.error.param, body.error.code]).toEqual([400, 'certificate', 'invalid_certificate']);
  expect(body.error.message).toContain(reason);
  expect(text).not.toContain('MIHZ');
});

test('the organization and each project switch a certificate for themselves, and it is deleted only when all are off', async () => {
  const [id, first, second] = [await upload(), await newProject(), await newProject()];
  const body = { certificate_ids: [id] };
  await admin(`POST ${all}/activate`, body);
  const { object, data } = (await admin(`POST ${first}/certificates/activate`, body)).body;
  expect([object, data[0].object, data[0].active]).toEqual([
    'organization.project.certificate.activation',
    'organization.project.certificate',
    true,
  ]);
  const states = () =>
    Promise.all([all, `${first}/certificates`, `${second}/certificates`].map((list) => stateIn(list, id)));
  expect(await states()).toEqual([true, true, false]);
  await admin(`POST ${all}/deactivate`, body);
  expect(await states()).toEqual([false, true, false]);
  const refused = await admin(`DELETE ${all}/${id}`);
  expect([refused.status, refused.body.error.message]).toEqual([400, expect.stringContaining('is active in proj_')]);
  await admin(`POST ${first}/certificates/deactivate`, body);
  expect((await admin(`DELETE ${all}/${id}`)).body).toEqual({ object: 'certificate.deleted', id });
  expect((await admin(`GET ${all}/${id}`)).status).toBe(404);
});

test('certificates are switched all or none', async () => {
  const id = await upload();
  const { status, body } = await admin(`POST ${all}/activate`, { certificate_ids: [id, 'cert_none'] });
  expect([status, body.error.param]).toEqual([400, 'certificate_ids']);
  expect(await stateIn(all, id)).toBe(false);
  const archived = await newProject();
  await admin(`POST ${archived}/archive`);
  expect((await admin(`POST ${archived}/certificates/activate`, { certificate_ids: [id] })).status).toBe(400);
});

test('a certificate that has expired since cannot be activated, and an organization has at most 50', async () => {
  const { sandbox, ask } = await start();
  const boss: Ask = (line, body) => ask(line, body, { authorization: 'Bearer sk-admin-1' });
  const ids: string[] = [];
  for (let count = 0; count < 50; count += 1) ids.push((await boss(`POST ${all}`, { certificate: valid })).body.id);
  const { status, body } = await boss(`POST ${all}`, { certificate: valid });
  expect([status, body.error.message]).toEqual([400, expect.stringContaining('has 50 certificates')]);
  sandbox.clock.advance(Date.UTC(2046, 7, 25) - noon);
  expect((await boss(`POST ${all}/activate`, { certificate_ids: ids.slice(0, 1) })).body.error.message).toContain(
    'has expired',
  );
  await sandbox.close();
});
