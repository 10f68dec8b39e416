import { EVENT_ID, parseEvents, SCALAR_STYLE, type Event } from 'js-yaml';
import { eachSource } from '../lib/each-source.ts';
import type { Rule } from '../lib/rule.ts';

export const NoAnchors: Rule = () =>
  eachSource((source, { report }) => {
    // Parsing every file again would take as long as most other rules together.
    if (!/[&*]|<</.test(source.body)) return;
    for (const event of parseEvents(source.body, {})) {
      const found = forbidden(source.body, event);
      if (!found) continue;
      report({
        message: `${found.what} is not supported by all YAML parsers. Repeat the value, or move it to a file of its own and use \`$ref\`.`,
        location: { source, pointer: undefined, start: positionOf(source.body, found.offset) },
      });
    }
  });

interface Found {
  readonly what: string;
  readonly offset: number;
}

function forbidden(text: string, event: Event): Found | undefined {
  if ('anchorStart' in event && event.anchorStart >= 0) {
    const name = text.slice(event.anchorStart, event.anchorEnd);
    return {
      what: `The ${event.type === EVENT_ID.ALIAS ? 'alias *' : 'anchor &'}${name}`,
      offset: event.anchorStart - 1,
    };
  }
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return undefined;
  const isMerge = text.slice(event.valueStart, event.valueEnd) === '<<';
  return isMerge ? { what: 'The merge key <<', offset: event.valueStart } : undefined;
}

/** One-based, as in editors. */
function positionOf(text: string, offset: number): { line: number; col: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, col: (lines.at(-1) ?? '').length + 1 };
}
