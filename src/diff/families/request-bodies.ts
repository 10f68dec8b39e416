import type { RequestBody } from '../../openapi/document.ts';
import type { Raw } from '../model.ts';
import { isEqual } from '../normal/equal.ts';
import { requestBodyOf, type Located } from '../sites.ts';
import { namesOf, type Family } from './family.ts';

/** Request bodies: whether there is one, whether it is required, its media types. */
export const requestBodies: Family = {
  ofPair: ({ id, old, new: after, sides }) => {
    const [before, later] = [requestBodyOf(sides.old, old), requestBodyOf(sides.new, after)];
    const places = { old: before?.pointer ?? old.pointer, new: later?.pointer ?? after.pointer };
    const changes = [...presence(id, before, later), ...mediaTypes(before, later)];
    return changes.map((raw): Raw => ({ operation: id, ...places, ...raw }));
  },
};

type Body = Located<RequestBody> | undefined;

const gone = { severity: 'breaking', breaks: ['callers'], kind: 'gone' } as const;

function presence(id: string, old: Body, after: Body): Raw[] {
  const [was, is] = [old?.node.required === true, after?.node.required === true];
  if (old && !after) return [{ ...gone, rule: 'request-body-removed', text: 'takes no request body any more' }];
  if (is && !was)
    return [
      {
        rule: 'request-body-became-required',
        severity: 'breaking',
        breaks: ['callers'],
        kind: 'value',
        text: 'requires a request body',
        witness: { operation: id, in: 'request', absent: true, accepted: 'old' },
      },
    ];
  const accepted = { severity: 'safe', servers: true, proof: 'requests as before are accepted' } as const;
  if (!old && after)
    return [{ ...accepted, rule: 'request-body-added', text: 'takes a request body that may be left out' }];
  return was && !is
    ? [{ ...accepted, rule: 'request-body-became-optional', text: 'no longer requires a request body' }]
    : [];
}

function mediaTypes(old: Body, after: Body): Raw[] {
  if (!old || !after) return [];
  const [before, later] = [old.node.content ?? {}, after.node.content ?? {}];
  const names = namesOf(Object.keys(before), Object.keys(later));
  return [
    ...names.gone.map((name): Raw => ({
      ...gone,
      rule: 'request-media-type-removed',
      name,
      text: `no longer takes the body as ${name}`,
    })),
    ...names.added.map((name): Raw => ({
      rule: 'request-media-type-added',
      severity: 'safe',
      servers: true,
      name,
      text: `takes the body as ${name}, too`,
      proof: 'bodies of the other media types are accepted as before',
    })),
    ...names.kept
      .filter((name) => !isEqual(before[name]?.encoding, later[name]?.encoding))
      .map((name): Raw => ({
        rule: 'request-encoding-changed',
        severity: 'breaking',
        breaks: ['callers'],
        kind: 'behaviour',
        name,
        text: `encodes the parts of ${name} in another way`,
      })),
  ];
}
