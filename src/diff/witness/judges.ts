import type { OpenApiDocument } from '../../openapi/document.ts';
import { secondValidator } from '../../schema/second-validator.ts';
import { createValidator, type SchemaError, type Validator } from '../../schema/validator.ts';
import { UnverifiableError } from '../../schema/unverifiable-error.ts';
import { oncePer } from '../../openapi/once.ts';
import type { Sides } from '../pair.ts';
import type { Site } from '../sites.ts';

export type SideName = keyof Sides;

/** A JSON Pointer to a keyword, and one into the value. */
export type Reason = Pick<SchemaError, 'schema' | 'instance'>;

/** Two implementations of JSON Schema, on both documents. Schemas are compiled when they are first needed. */
export interface Judges {
  /** Whether a side accepts a value at a site, by the first implementation. */
  accepts(side: SideName, site: Site, value: unknown): boolean;
  /** Whether one side accepts what the other refuses, by both implementations. */
  confirm(accepting: SideName, site: Site, value: unknown): Promise<boolean>;
  /** The keywords by which a side refuses a value. */
  reasons(side: SideName, site: Site, value: unknown): readonly Reason[];
}

const firstValidator = oncePer((document: OpenApiDocument) => createValidator(document, { isLazy: true }));

export const otherSide = (side: SideName): SideName => (side === 'old' ? 'new' : 'old');

export function createJudges(sides: Sides): Judges {
  const documentOf = (side: SideName): OpenApiDocument => sides[side].document;
  const validatorOf = (side: SideName): Validator => firstValidator(documentOf(side));
  // What has no schema accepts everything.
  const accepts: Judges['accepts'] = (side, site, value) =>
    site[side].schema === undefined || validatorOf(side).isValid(site[side].pointer, value);
  const acceptsToo = async (side: SideName, site: Site, value: unknown): Promise<boolean> => {
    const { schema, pointer } = site[side];
    if (schema === undefined) return true;
    try {
      return await secondValidator(documentOf(side))(pointer, value);
    } catch (cause) {
      throw new UnverifiableError(`${pointer} does not compile: ${(cause as Error).message}`, { cause });
    }
  };
  return {
    accepts,
    confirm: async (accepting, site, value) =>
      accepts(accepting, site, value) &&
      !accepts(otherSide(accepting), site, value) &&
      (await acceptsToo(accepting, site, value)) &&
      !(await acceptsToo(otherSide(accepting), site, value)),
    reasons: (side, site, value) =>
      site[side].schema === undefined ? [] : validatorOf(side).validate(site[side].pointer, value),
  };
}
