/** A page that can be rendered by itself. */
export interface PagePlan {
  readonly address: string;
  /** What the page is made from, as `file:line`, for messages. */
  readonly source?: string;
  readonly render: () => string;
}
