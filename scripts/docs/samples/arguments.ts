import type { SampleCall } from './calls.ts';
import { Verbatim } from './literal.ts';

/** The arguments of a method of a client: the last path parameter, then params. */
export interface SampleArguments {
  readonly positional?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** @param openFile writes how a language opens a file, given its name. */
export function argumentsOf(call: SampleCall, openFile: (name: string) => string): SampleArguments {
  const positional = call.path.at(-1);
  const params = {
    ...Object.fromEntries(call.path.slice(0, -1).map(({ name, value }) => [name, value])),
    ...Object.fromEntries(call.query.map(({ name, value }) => [name.replace(/\[\]$/, ''), value])),
    ...fieldsOf(call, openFile),
  };
  // A body that is an empty object is sent, and a body that is left out is not.
  const hasParams = Object.keys(params).length > 0 || call.body !== undefined;
  return {
    ...(positional && { positional: String(positional.value) }),
    ...(hasParams && { params }),
  };
}

function fieldsOf({ body }: SampleCall, openFile: (name: string) => string): object {
  if (!body) return {};
  const fields = body.value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const file = body.files[name];
      return [name, file ? new Verbatim(openFile(file.name)) : value];
    }),
  );
}
