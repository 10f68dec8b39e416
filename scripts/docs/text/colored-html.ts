import { tokensOf } from './tokens.ts';
import type { TranscriptEvent } from './transcript.ts';

const classes = { string: 's', number: 'n', key: 'k', keyword: 'w', comment: 'c' } as const;

/**
 * Source text as HTML in colour. Quotes stay as they are, which they may outside of tags: code is full of them, and
 * pages would be larger by half of their code.
 */
export const coloredHtml = (text: string, language: string): string =>
  tokensOf(text, language)
    .map(({ kind, text: piece }) =>
      kind === 'text' ? escaped(piece) : `<i class="${classes[kind]}">${escaped(piece)}</i>`,
    )
    .join('');

/** The lines of an event, and an empty one. What the event before had too is marked, so that it can be shown as `…`. */
export const eventHtml = ({ parts }: TranscriptEvent): string =>
  `${parts.map(({ text, repeated }) => (repeated ? `<u>${escaped(text)}</u>` : coloredHtml(text, 'events'))).join('')}\n\n`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
