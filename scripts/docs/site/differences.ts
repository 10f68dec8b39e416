import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { expandPlace } from '../../deviations/places.ts';
import type { Row } from '../../deviations/rows.ts';

/** Where the contract differs from the published description, and why. */
export interface Difference {
  /** What the published description says, in words; undefined where `changes` say it. */
  readonly published?: string;
  readonly ours?: string;
  /** `published → ours`, with their places below the operation or schema. */
  readonly changes: readonly string[];
  readonly why: string;
}

/** The differences of an operation (`GET /models`) or of a schema by its name. */
export type Differences = ReadonlyMap<string, readonly Difference[]>;

/** The most changes of one row that a page lists. */
const most = 6;

/** Rows by what they are about. Conventions that a rule explains are about everything, and stand on no page. */
export function differencesOf(document: OpenApiDocument, rows: readonly Row[]): Differences {
  const found = new Map<string, Difference[]>();
  for (const row of rows) {
    const places = row.claims.flatMap(({ place, changes }) =>
      expandPlace(place, row.group, document, new Set()).map((expanded) => ({ ...subjectOf(expanded), changes })),
    );
    for (const [subject, own] of Map.groupBy(places, (place) => place.subject)) {
      const changes = own.flatMap(({ below, changes: all }) =>
        all.map((change) => (below === '' ? change : `${below}: ${change}`)),
      );
      const difference: Difference = {
        ...(row.published !== undefined && { published: row.published }),
        ...(row.ours !== undefined && { ours: row.ours }),
        changes: changes.slice(0, most),
        why: row.why,
      };
      found.set(subject, [...(found.get(subject) ?? []), difference]);
    }
  }
  return found;
}

/** `GET /models 200` is about the operation `GET /models`, `ErrorEvent.data` about the schema `ErrorEvent`. */
function subjectOf(place: string): { readonly subject: string; readonly below: string } {
  const [, subject = place, below = ''] =
    /^((?:GET|PUT|POST|DELETE|PATCH) \S+)\s*(.*)$/.exec(place) ?? /^([A-Za-z0-9_-]+)(.*)$/.exec(place) ?? [];
  return { subject, below: below.trim().replace(/^\./, '') };
}
