import type { Target } from '../model/target.ts';

type Tls = Target['tls'];
type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const known = new WeakMap<object, Promise<Fetch>>();

/**
 * The `fetch` of a target. Node's own trusts only the authorities that the machine knows, and takes no others, so what
 * needs more is sent by undici, which is loaded for that.
 */
export function fetchFor({ tls }: Pick<Target, 'tls'>): Promise<Fetch> | Fetch {
  if (tls === undefined) return (url, init) => fetch(url, init);
  const own = known.get(tls) ?? createFetch(tls);
  known.set(tls, own);
  return own;
}

async function createFetch({ ca, insecure = false }: NonNullable<Tls>): Promise<Fetch> {
  const [{ Agent, fetch: send }, { rootCertificates }] = await Promise.all([import('undici'), import('node:tls')]);
  const dispatcher = new Agent({
    connect: { rejectUnauthorized: !insecure, ...(ca !== undefined && { ca: [...rootCertificates, ca] }) },
  });
  // undici declares types of its own for the same values.
  return (url, init) => send(url, { ...(init as object), dispatcher }) as unknown as Promise<Response>;
}

const untrusted =
  'its certificate is signed by nobody that this machine trusts: --ca FILE names the authority, or the certificate itself';

/** OpenSSL's reasons, in words that say what to do. */
export const tlsReasons: Readonly<Record<string, string>> = {
  ERR_SSL_WRONG_VERSION_NUMBER: 'the server does not speak TLS there (http:// instead of https://?)',
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name than the address (--insecure does not check it)',
  CERT_HAS_EXPIRED: 'its certificate has expired (--insecure does not check it)',
};
