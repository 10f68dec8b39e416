import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { CannotRunError } from '../model/cannot-run.ts';
import type { Claim, Standing } from '../model/subject.ts';
import type { NamedModels } from './choose-models.ts';
import { allNames, namedIn, type Named } from './names.ts';
import { isName, parseTargetFile, type Stated } from './target-file.ts';

/** What a person says about a server. */
export interface SubjectOptions {
  /** The models to name in requests. Found by trying if none is named. */
  readonly model?: NamedModels | undefined;
  readonly name?: string | undefined;
  /** A file, or the name of a profile that comes with the command. */
  readonly profile?: string | undefined;
  /** What the server has; it has nothing else. */
  readonly serves?: readonly string[] | undefined;
  /** What it does not have. */
  readonly without?: readonly string[] | undefined;
}

const shipped = new URL('../targets/profiles/', import.meta.url);
const suffix = '.target.yaml';

/** The profiles that come with the command. */
export const shippedProfiles = (): readonly string[] =>
  readdirSync(shipped).flatMap((file) => (file.endsWith(suffix) ? [file.slice(0, -suffix.length)] : []));

/** @throws {CannotRunError} when a name means nothing, or a file is not valid. */
export function statedBy(document: OpenApiDocument, { name, profile, serves, without = [] }: SubjectOptions): Stated {
  if (name !== undefined && !isName(name))
    throw new CannotRunError(`--name ${name}: a name has letters, digits, ".", "_" and "-" only.`);
  const file = profile === undefined ? nothing : readProfileFile(document, profile);
  const has = claimsOf(document, '--serves', serves ?? [], 'served');
  const lacks = claimsOf(document, '--without', without, 'absent');
  const base = serves === undefined ? file : { ...file, operations: {}, others: lackedBy('--serves') };
  return {
    ...base,
    ...(name !== undefined && { name }),
    operations: { ...base.operations, ...has.operations, ...lacks.operations },
    abilities: { ...base.abilities, ...has.abilities, ...lacks.abilities },
  };
}

const nothing: Stated = { models: {}, operations: {}, abilities: {} };

const lackedBy = (option: string): Claim => ({ standing: 'absent', reason: `${option} does not name it.` });

function claimsOf(
  document: OpenApiDocument,
  option: string,
  names: readonly string[],
  standing: Standing,
): Pick<Stated, 'operations' | 'abilities'> {
  const claim: Claim = { standing, reason: `${option} says so.` };
  const named = names.map((name) => namedIn(document, name) ?? unknownName(document, option, name));
  return {
    operations: Object.fromEntries(named.flatMap(({ operations }) => operations.map((id) => [id, claim]))),
    abilities: Object.fromEntries(named.flatMap(({ ability }) => (ability ? [[ability, claim]] : []))),
  };
}

function unknownName(document: OpenApiDocument, option: string, name: string): Named {
  throw new CannotRunError(
    `${option} ${name}: it is neither an operation nor a group nor a feature. There are: ${allNames(document).join(', ')}.`,
  );
}

function readProfileFile(document: OpenApiDocument, profile: string): Stated {
  const own = new URL(`${profile}${suffix}`, shipped);
  const isShipped = shippedProfiles().includes(profile);
  if (!isShipped && !existsSync(profile))
    throw new CannotRunError(
      `--profile ${profile}: there is no such file. Profiles that come with the command: ${shippedProfiles().join(', ')}.`,
    );
  return parseTargetFile(document, readText(isShipped ? own : profile, profile), profile);
}

function readText(file: URL | string, profile: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CannotRunError(`--profile ${profile} cannot be read: ${(error as Error).message}`);
  }
}
