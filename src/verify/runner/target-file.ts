import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Target } from '../model/target.ts';
import { formatTargetFile } from '../subject/format-target-file.ts';
import type { Progress, VerifyOptions } from './options.ts';

/** The file about a live server. Several servers in one run have one each. */
const fileOf = ({ name }: Target, { folder, targets }: VerifyOptions): string =>
  join(
    folder,
    targets.length === 1 ? 'concord.target.yaml' : `concord.target.${name.replaceAll(/[^\w.-]+/g, '-')}.yaml`,
  );

/** Writes what was found out about a live server, unless that file is the profile of the run: a person edits it. */
export function writeTargetFile(
  document: OpenApiDocument,
  target: Target,
  options: VerifyOptions,
  { say }: Pick<Progress, 'say'>,
): void {
  const { profile } = options.subject ?? {};
  if (!target.subject || target.isDisposable) return;
  const file = fileOf(target, options);
  if (profile !== undefined && resolve(profile) === resolve(file)) return;
  writeFileSync(file, formatTargetFile(document, target.subject, target.baseUrl));
  say(`${target.name}: what was found out is written to ${file}.`);
}
