import { X509Certificate } from 'node:crypto';
import { badRequest, type ApiError } from '../../errors.ts';

/** How long a certificate is valid, in Unix seconds. */
export interface Validity {
  readonly valid_at: number;
  readonly expires_at: number;
}

const refused = (message: string): ApiError => badRequest(message, 'certificate', 'invalid_certificate');

/**
 * Reads a certificate in PEM.
 *
 * @param now in seconds.
 * @throws {ApiError} 400 if it is not exactly one certificate, has expired, or comes with a private key.
 */
export function readCertificate(text: string, now: number): Validity {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw refused("'certificate' contains a private key. Send the certificate alone, and replace the key.");
  const count = text.split('-----BEGIN CERTIFICATE-----').length - 1;
  if (count === 0)
    throw refused("'certificate' is not a certificate in PEM format: it lacks the line BEGIN CERTIFICATE.");
  if (count > 1) throw refused(`'certificate' must contain one certificate, got ${count}. Upload them one by one.`);
  const { validFrom, validTo } = parse(text);
  const validity = { valid_at: Date.parse(validFrom) / 1000, expires_at: Date.parse(validTo) / 1000 };
  if (validity.expires_at <= now) throw refused(`The certificate expired at ${validTo}. Send one that is valid.`);
  return validity;
}

function parse(text: string): X509Certificate {
  try {
    return new X509Certificate(text);
  } catch {
    throw refused(
      "'certificate' cannot be read: what stands between BEGIN and END CERTIFICATE is not X.509 in base64.",
    );
  }
}
