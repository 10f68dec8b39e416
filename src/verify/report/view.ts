import { styleText } from 'node:util';

/** How a report is displayed. */
export interface View {
  /** Line width in characters. */
  readonly columns: number;
  /** Prints rows of groups instead of operations, and no details of expected results. */
  readonly quiet: boolean;
  readonly paint: Paint;
}

export type Color = 'green' | 'red' | 'yellow' | 'dim' | 'bold';
export type Paint = (color: Color, text: string) => string;

export const plain: View = { columns: 120, quiet: false, paint: (_, text) => text };

/** The view for a stream. Colors are used only on terminals, and not if NO_COLOR is set. */
export const viewOf = (stream: NodeJS.WriteStream, quiet: boolean): View => ({
  columns: stream.columns ?? plain.columns,
  quiet,
  paint: (color, text) => styleText(color, text, { stream }),
});
