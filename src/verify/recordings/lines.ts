import { EVENT_ID, parseEvents, YAMLException, type Event } from 'js-yaml';
import { mostLevels } from '../../openapi/parse-json.ts';

/** A document or collection that is open at an event. */
interface Frame {
  readonly isMapping: boolean;
  /** Whether the path leads here. */
  readonly isOnPath: boolean;
  /** In a mapping, the key whose value comes next. */
  key: string | undefined;
}

/**
 * The line of each item of the list at a path, or of each document, from 1. Empty if the text cannot be followed. JSON
 * is YAML, so this works for both.
 */
export function linesOfItems(text: string, path: readonly string[] | undefined): readonly number[] {
  try {
    return linesOf(text, path ? startsOfItems(text, path) : startsOfDocuments(text));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return [];
  }
}

/** A document starts with its first value. */
function startsOfDocuments(text: string): number[] {
  const starts: number[] = [];
  let isNext = false;
  for (const event of parseEvents(text, { maxDepth: mostLevels })) {
    if (isNext) starts.push(startOf(event));
    isNext = event.type === EVENT_ID.DOCUMENT;
  }
  return starts;
}

function startsOfItems(text: string, path: readonly string[]): number[] {
  const starts: number[] = [];
  const frames: Frame[] = [];
  // The document, the objects on the path, and the list.
  const level = path.length + 2;
  for (const event of parseEvents(text, { maxDepth: mostLevels })) {
    const parent = frames.at(-1);
    if (event.type === EVENT_ID.POP) frames.pop();
    else if (event.type === EVENT_ID.DOCUMENT) {
      // Only the first document is a recording.
      if (starts.length > 0) break;
      frames.push({ isMapping: false, isOnPath: true, key: undefined });
    } else if (parent) {
      if (frames.length === level && parent.isOnPath && !parent.isMapping) starts.push(startOf(event));
      const isOnPath = parent.isOnPath && (!parent.isMapping || parent.key === path[frames.length - 2]);
      follow(text, event, parent);
      if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
        frames.push({ isMapping: event.type === EVENT_ID.MAPPING, isOnPath, key: undefined });
    }
  }
  return starts;
}

/** In a mapping, keys and values come in turn. */
function follow(text: string, event: Event, parent: Frame): void {
  if (!parent.isMapping) return;
  const isKey = parent.key === undefined;
  const isText = event.type === EVENT_ID.SCALAR;
  parent.key = isKey ? (isText ? text.slice(event.valueStart, event.valueEnd) : '') : undefined;
}

function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  return 'start' in event ? event.start : 0;
}

function linesOf(text: string, starts: readonly number[]): number[] {
  let [line, from] = [1, 0];
  return starts.map((start) => {
    for (let at = text.indexOf('\n', from); at !== -1 && at < start; at = text.indexOf('\n', from)) {
      line += 1;
      from = at + 1;
    }
    return line;
  });
}
