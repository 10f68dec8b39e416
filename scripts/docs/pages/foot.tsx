import { usePage } from './context.ts';
import { To } from './text.tsx';

interface Turn {
  readonly address: string;
  readonly title: string;
}

interface FootProps {
  /** The pages in the order of reading. */
  readonly entries: readonly Turn[];
  /** `file:line` behind the page. */
  readonly source?: string | undefined;
  /** What a report is about. */
  readonly about: string;
}

/** Previous and next, the file behind the page, and a way to report what is wrong with it. */
export function Foot({ entries, source, about }: FootProps) {
  const { address } = usePage();
  const index = entries.findIndex((entry) => entry.address === address);
  const [previous, next] = index < 0 ? [] : [entries[index - 1], entries[index + 1]];
  return (
    <footer class="foot">
      <div class="turn">
        {previous ? <TurnTo turn={previous} rel="prev" label="Previous" /> : <span />}
        {next ? <TurnTo turn={next} rel="next" label="Next" /> : null}
      </div>
      <Origin source={source} about={about} />
    </footer>
  );
}

const TurnTo = ({ turn, rel, label }: { turn: Turn; rel: string; label: string }) => (
  <To to={turn.address} rel={rel}>
    <span>{label}</span>
    {turn.title}
  </To>
);

function Origin({ source, about }: Pick<FootProps, 'source' | 'about'>) {
  const { site } = usePage();
  const { repository } = site.settings;
  const { version } = site.document.info;
  const [file, line] = source?.split(':') ?? [];
  const issue = (title: string): string =>
    `${repository}/issues/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(`Contract ${version}\n\n`)}`;
  return (
    <p>
      <span>{`Version ${version}`}</span>
      {source === undefined || repository !== undefined ? null : (
        <span>
          Source <code>{source}</code>
        </span>
      )}
      {repository === undefined ? null : (
        <>
          {file === undefined ? null : (
            <a href={`${repository}/edit/main/${file}${line ? `#L${line}` : ''}`}>Edit this page</a>
          )}
          <span>
            Was this page helpful? <a href={issue(`${about}: helpful`)}>Yes</a>{' '}
            <a href={issue(`${about}: something is wrong`)}>No</a>
          </span>
        </>
      )}
    </p>
  );
}
