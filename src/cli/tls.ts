import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Target } from '../verify/model/target.ts';
import { CannotRunError } from '../verify/runner/options.ts';

interface TlsFlags {
  readonly ca?: string;
  readonly insecure?: boolean;
}

/** @throws {CannotRunError} when the file is not a certificate, or both flags are given. */
export function tlsOf({ ca, insecure = false }: TlsFlags): Target['tls'] {
  if (ca !== undefined && insecure)
    throw new CannotRunError('--ca names whom to trust; --insecure trusts everybody. Give one of the two.');
  if (ca !== undefined) return { ca: readCertificate(ca) };
  return insecure ? { insecure } : undefined;
}

function readCertificate(file: string): string {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.includes('-----BEGIN CERTIFICATE-----') && new X509Certificate(text)) return text;
  } catch (error) {
    throw new CannotRunError(`--ca ${file} cannot be read: ${(error as Error).message}`);
  }
  throw new CannotRunError(`--ca ${file} is not a certificate in PEM, as -----BEGIN CERTIFICATE-----.`);
}

/** Says it each time, because it is easily forgotten in a script. */
export function warnIfInsecure({ insecure = false }: TlsFlags): void {
  if (insecure)
    process.stderr.write(
      '--insecure: no certificate is checked. Whoever answers at the address reads the keys and what is sent.\n',
    );
}
