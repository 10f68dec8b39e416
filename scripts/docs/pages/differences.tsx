import type { Difference } from '../site/differences.ts';
import { counted } from '../text/sentences.ts';
import { usePage } from './context.ts';
import { Section, Text } from './text.tsx';

/** Where ours differs from the published description, with the reason. */
export function DifferencesOf({ subject }: { subject: string }) {
  const differences = usePage().site.differences.get(subject) ?? [];
  if (differences.length === 0) return null;
  return (
    <Section id="differences" title="Differences">
      <details class="nest">
        <summary>{`${counted(differences.length, 'difference')} from the description that OpenAI publishes`}</summary>
        {differences.some(({ changes }) => changes.length > 0) ? (
          <p class="about">
            <code>a → b</code> means: <code>a</code> is published, <code>b</code> is in this contract. <code>–</code> is
            nothing.
          </p>
        ) : null}
        <ul class="plain">
          {differences.map((difference) => (
            <li>
              <What difference={difference} />
              <Text text={`Why: ${difference.why}`} class="about" />
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

function What({ difference: { published, ours, changes } }: { difference: Difference }) {
  if (published !== undefined && ours !== undefined)
    return (
      <>
        <Text text={`Published: ${published}`} as="span" />
        <br />
        <Text text={`Here: ${ours}`} as="span" />
      </>
    );
  return (
    <>
      {changes.map((change) => (
        <code class="change">{change}</code>
      ))}
    </>
  );
}
