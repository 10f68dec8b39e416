import { isAlias, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Node } from 'yaml';
import { eachSource } from '../lib/each-source.ts';
import type { Rule } from '../lib/rule.ts';

export const NoAnchors: Rule = () =>
  eachSource((source, { report }) => {
    // Parsing every file again would take as long as most other rules together.
    if (!/[&*]|<</.test(source.body)) return;
    const lines = new LineCounter();
    visit(parseDocument(source.body, { lineCounter: lines }), (_key, node) => {
      const what = forbidden(node);
      if (!what) return;
      const { line, col } = lines.linePos(offsetOf(node));
      report({
        message: `${what} is understood by some YAML readers only. Repeat the value, or move it to a file of its own and use \`$ref\`.`,
        location: { source, pointer: undefined, start: { line, col } },
      });
    });
  });

function forbidden(node: unknown): string | undefined {
  if (isAlias(node)) return `The alias *${node.source}`;
  if (isNode(node) && 'anchor' in node && node.anchor) return `The anchor &${node.anchor}`;
  return isPair(node) && isScalar(node.key) && node.key.value === '<<' ? 'The merge key <<' : undefined;
}

const offsetOf = (node: unknown): number => ((isPair(node) ? node.key : node) as Node).range?.[0] ?? 0;
