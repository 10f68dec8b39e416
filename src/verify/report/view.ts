import { styleText } from 'node:util';

/** How a report is shown. */
export interface View {
  /** Width of a line, in characters. */
  readonly columns: number;
  /** Rows of groups instead of operations, and no details of what is as expected. */
  readonly quiet: boolean;
  readonly paint: Paint;
}

export type Color = 'green' | 'red' | 'yellow' | 'dim' | 'bold';
export type Paint = (color: Color, text: string) => string;

export const plain: View = { columns: 120, quiet: false, paint: (_, text) => text };

/** As a stream takes it: colour only on terminals, and not where NO_COLOR asks for none. */
export const viewOf = (stream: NodeJS.WriteStream, quiet: boolean): View => ({
  columns: stream.columns ?? plain.columns,
  quiet,
  paint: (color, text) => styleText(color, text, { stream }),
});
