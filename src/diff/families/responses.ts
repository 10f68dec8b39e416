import type { Header, Response } from '../../openapi/document.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import type { Raw } from '../model.ts';
import { termOf } from '../normal/term.ts';
import type { Pair } from '../pair.ts';
import { headersOf, responsesOf, type Located } from '../sites.ts';
import { namesOf, type Compared, type Family } from './family.ts';

/** Responses: their statuses, media types and headers. */
export const responses: Family = {
  ofPair: (pair, compared) => {
    const { id, old, new: after, sides } = pair;
    const [before, later] = [responsesOf(sides.old, old), responsesOf(sides.new, after)];
    const { gone, kept, added } = namesOf(before.keys(), later.keys());
    const at = { old: old.pointer, new: after.pointer, operation: id };
    return [
      ...gone.map((status): Raw => ({ ...at, ...removedStatus(status), old: `${old.pointer}/responses/${status}` })),
      ...added.map((status): Raw => ({
        ...at,
        ...addedStatus(pair, compared, before, status, later.get(status) as Located<Response>),
        new: `${after.pointer}/responses/${status}`,
      })),
      ...kept.flatMap((status) =>
        keptStatus(pair, status, before.get(status) as Located<Response>, later.get(status) as Located<Response>),
      ),
    ];
  },
};

const isSuccess = (status: string): boolean => status.startsWith('2');

const promise = { severity: 'breaking', breaks: ['readers'], kind: 'promise' } as const;

const removedStatus = (status: string): Raw =>
  isSuccess(status)
    ? {
        rule: 'response-success-removed',
        severity: 'breaking',
        breaks: ['readers'],
        kind: 'gone',
        name: status,
        text: `no longer answers ${status}`,
      }
    : {
        rule: 'response-error-removed',
        severity: 'safe',
        servers: true,
        name: status,
        text: `no longer describes the error ${status}`,
        proof: 'errors that do not come need no handling',
      };

/** Readers take any error, and a further success if its body is one that they know. */
function addedStatus(
  pair: Pair,
  compared: Compared,
  before: Map<string, Located<Response>>,
  status: string,
  after: Located<Response>,
): Raw {
  const rule = isSuccess(status) ? 'response-success-added' : 'response-error-added';
  const text = isSuccess(status) ? `may answer ${status}, too` : `describes the error ${status}`;
  const known = [...before].filter(([other]) => isSuccess(other)).map(([, response]) => response);
  const isNew =
    isSuccess(status) && known.length > 0 && !known.some((old) => isBodyContained(pair, compared, old, after));
  if (isNew) return { ...promise, rule, name: status, text: `${text}, with a body that readers do not know` };
  return {
    rule,
    severity: 'safe',
    name: status,
    text,
    proof: isSuccess(status) ? 'its body is one that the operation had' : 'clients handle errors by class',
  };
}

const isBodyContained = (
  { sides }: Pair,
  { prover }: Compared,
  old: Located<Response>,
  after: Located<Response>,
): boolean =>
  Object.entries(after.node.content ?? {}).every(([media, { schema }]) => {
    const known = old.node.content?.[media];
    const at = (response: Located<Response>): string => `${response.pointer}${pointerOf(['content', media])}/schema`;
    return (
      known !== undefined &&
      prover.isContained(termOf(sides.new, schema, at(after)), termOf(sides.old, known.schema, at(old)))
    );
  });

function keptStatus(pair: Pair, status: string, old: Located<Response>, after: Located<Response>): Raw[] {
  const places = { old: old.pointer, new: after.pointer };
  const media = namesOf(Object.keys(old.node.content ?? {}), Object.keys(after.node.content ?? {}));
  const changes = [
    ...media.gone.map((name): Raw => ({
      ...promise,
      rule: 'response-media-type-removed',
      name,
      text: `the answer ${status} is no longer sent as ${name}`,
    })),
    ...media.added.map((name): Raw => ({
      rule: 'response-media-type-added',
      severity: 'safe',
      servers: true,
      name,
      text: `the answer ${status} can be sent as ${name}, too`,
      proof: 'only who asks for it gets it',
    })),
    ...headers(status, headersOf(pair.sides.old, old), headersOf(pair.sides.new, after)),
  ];
  return changes.map((raw): Raw => ({ operation: pair.id, ...places, ...raw }));
}

function headers(status: string, old: Map<string, Located<Header>>, after: Map<string, Located<Header>>): Raw[] {
  const { gone, kept, added } = namesOf(old.keys(), after.keys());
  const isRequired = (map: Map<string, Located<Header>>, name: string): boolean =>
    map.get(name)?.node.required === true;
  const of = (name: string): string => `the header \`${name}\` of the answer ${status}`;
  const safe = { severity: 'safe', servers: true, proof: 'readers that do not know a header ignore it' } as const;
  return [
    ...gone.map((name): Raw => ({
      ...promise,
      rule: 'response-header-removed',
      name,
      text: `${of(name)} is no longer promised`,
    })),
    ...added.map((name): Raw => ({ ...safe, rule: 'response-header-added', name, text: `${of(name)} is new` })),
    ...kept.flatMap((name): Raw[] => {
      const [was, is] = [isRequired(old, name), isRequired(after, name)];
      if (was && !is)
        return [{ ...promise, rule: 'response-header-became-optional', name, text: `${of(name)} may be missing` }];
      return is && !was
        ? [{ ...safe, rule: 'response-header-became-required', name, text: `${of(name)} is always sent` }]
        : [];
    }),
  ];
}
