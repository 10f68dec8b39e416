import { dump } from 'js-yaml';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import type { Claim, Standing, Subject } from '../model/subject.ts';

/** What was found out about a server, as a file to edit and to give back with `--profile`. */
export function formatTargetFile(document: OpenApiDocument, subject: Subject, baseUrl: string): string {
  const { name, key, state, models, abilities, scenarios } = subject;
  const operations = claimsByGroup(document, subject);
  const content = {
    name,
    key,
    state,
    models,
    serves: reasons(operations, 'served'),
    without: reasons(operations, 'absent'),
    can: reasons(Object.entries(abilities), 'served'),
    cannot: reasons(Object.entries(abilities), 'absent'),
    unknown: reasons(operations, 'unknown'),
    ...(scenarios && { scenarios }),
  };
  return [
    `# What \`concord verify\` found out about ${baseUrl}. Edit a copy, and give it back with --profile FILE.`,
    '# What is under `unknown` is asked for again.',
    dump(content, { lineWidth: 160 }),
  ].join('\n');
}

type Named = readonly (readonly [string, Claim])[];

const reasons = (claims: Named, standing: Standing): Record<string, string> =>
  Object.fromEntries(
    claims.filter(([, claim]) => claim.standing === standing).map(([name, { reason }]) => [name, reason]),
  );

/** A group whose operations all have one standing is one line. */
function claimsByGroup(document: OpenApiDocument, { operations, others }: Subject): Named {
  const all = operationsOf(document).map(({ operation: { operationId, tags } }) => ({
    operationId,
    group: tags[0] ?? '',
    claim: operations[operationId] ?? others,
  }));
  return [...Map.groupBy(all, ({ group }) => group)].flatMap(([group, own]): Named => {
    const [first] = own;
    const isAlike = first && own.length > 1 && own.every(({ claim }) => claim.standing === first.claim.standing);
    return isAlike && first.claim.standing !== 'served'
      ? [
          [
            group,
            {
              ...first.claim,
              reason: `All ${own.length} operations, such as ${first.operationId}: ${first.claim.reason}`,
            },
          ],
        ]
      : own.map(({ operationId, claim }) => [operationId, claim]);
  });
}
