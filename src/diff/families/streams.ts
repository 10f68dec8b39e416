import type { MediaType, XEventStream } from '../../openapi/document.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import type { Raw } from '../model.ts';
import { isEqual } from '../normal/equal.ts';
import { responsesOf } from '../sites.ts';
import type { Family } from './family.ts';

/** How streams end and how their events are named. The events themselves are compared by their schema. */
export const streams: Family = {
  ofPair: ({ id, old, new: after, sides }) => {
    const later = responsesOf(sides.new, after);
    return [...responsesOf(sides.old, old)].flatMap(([status, { node, pointer }]) =>
      Object.entries(node.content ?? {}).flatMap(([media, type]) => {
        const response = later.get(status);
        const other = response?.node.content?.[media];
        if (!response || !other) return [];
        const at = pointerOf(['content', media, 'x-event-stream']);
        return changesOf(type, other).map((raw) => ({
          operation: id,
          old: pointer + at,
          new: response.pointer + at,
          ...raw,
        }));
      }),
    );
  },
};

const promise = { severity: 'breaking', breaks: ['readers'], kind: 'promise' } as const;

function changesOf({ 'x-event-stream': old }: MediaType, { 'x-event-stream': after }: MediaType): Raw[] {
  if (isEqual(old, after)) return [];
  if (!old)
    return [
      {
        rule: 'stream-described',
        severity: 'safe',
        text: 'says how its stream ends',
        proof: 'nothing was promised before',
      },
    ];
  if (!after) return [{ ...promise, rule: 'stream-no-longer-described', text: 'no longer says how its stream ends' }];
  return [...endings(old, after), ...naming(old, after)];
}

function endings(old: XEventStream, after: XEventStream): Raw[] {
  const changes: Raw[] = [];
  if (old.sentinel !== after.sentinel)
    changes.push({
      ...promise,
      rule: 'stream-sentinel-changed',
      text: `the stream ends with ${shown(after.sentinel)} instead of ${shown(old.sentinel)}`,
    });
  if (!isEqual(sorted(old.terminal), sorted(after.terminal)))
    changes.push({ ...promise, rule: 'stream-terminal-changed', text: 'other events end the stream' });
  if (!isEqual(old.mayFollow, after.mayFollow))
    changes.push({ ...promise, rule: 'stream-follow-changed', text: 'other events may come after a terminal one' });
  return changes;
}

const shown = (sentinel: string | null): string => (sentinel === null ? 'a terminal event' : `\`${sentinel}\``);
const sorted = (names: readonly string[] = []): string[] => [...names].sort();

const naming = (old: XEventStream, after: XEventStream): Raw[] =>
  old.named === after.named
    ? []
    : [
        {
          ...promise,
          rule: 'stream-names-changed',
          text: after.named ? 'events have an `event:` line now' : 'events no longer have an `event:` line',
        },
      ];
