import type { AskedRequest } from '../../../src/relations/terms/model.ts';
import { changedAt, pathOf } from './change.ts';
import { type Edit, type ToldEvent } from './told.ts';

/** A server that is right but for one thing, and what must name it. */
export interface DeafServer {
  readonly name: string;
  readonly operation: string;
  readonly edit: Edit;
  /** Relations or checks, of which one must name it. */
  readonly expects: readonly string[];
}

// oxlint-disable-next-line typescript/no-explicit-any -- the edits alone know what is there
export type Anything = any;
export type Body = (value: Anything, request: Anything) => unknown;

/** Changes values in JSON answers. */
export const body =
  (pointer: string, change: Body): Edit =>
  (told, request) =>
    told.events
      ? told
      : { ...told, body: changedAt(told.body, pathOf(pointer), (value) => change(value, asked(request))) };

/** Changes values in the data of events, all or those of a type. */
export const events =
  (pointer: string, change: Body, type?: string): Edit =>
  (told, request) => ({
    ...told,
    ...(told.events && {
      events: told.events.map((event) =>
        isOf(event, type)
          ? { ...event, data: changedAt(event.data, pathOf(pointer), (value) => change(value, asked(request))) }
          : event,
      ),
    }),
  });

/** Changes which events there are. */
export const stream =
  (change: (all: readonly ToldEvent[]) => readonly ToldEvent[]): Edit =>
  (told) => ({ ...told, ...(told.events && { events: change(told.events) }) });

export const isOf = ({ data }: ToldEvent, type: string | undefined): boolean =>
  typeof data === 'object' && (type === undefined || (data as { type?: string } | null)?.type === type);

export const without = (type: string): Edit => stream((all) => all.filter((event) => !isOf(event, type)));

const asked = ({ body: sent, query, path }: AskedRequest): Anything => ({ body: sent ?? {}, query, path });

export const call = { id: 'call_deaf', type: 'function', function: { name: 'deaf', arguments: '{}' } };
export const floats = Buffer.from(new Float32Array([0.5, 0.25]).buffer).toString('base64');
export const times = (list: Anything, count: number): Anything =>
  Array.isArray(list) ? Array.from({ length: count }, () => list).flat() : list;
export const ifList =
  (change: (list: readonly Anything[]) => unknown): Body =>
  (value) =>
    Array.isArray(value) && value.length > 0 ? change(value) : value;
export const ifText =
  (change: Body): Body =>
  (value, request) =>
    typeof value === 'string' ? change(value, request) : value;

export const on = (operation: string, rows: readonly (readonly [string, Edit, ...string[]])[]): readonly DeafServer[] =>
  rows.map(([name, edit, ...expects]) => ({ name: `${operation}: ${name}`, operation, edit, expects }));

/** Leaves members out. */
export const drop =
  (...names: readonly string[]): Body =>
  (value) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value as object).filter(([name]) => !names.includes(name)))
      : value;
