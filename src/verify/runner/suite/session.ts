import './provided.ts';
import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { OpenApiDocument } from '../../../openapi/document.ts';
import type { RunContext, Contract } from '../../run/context.ts';
import { createContext, openContract } from '../../run/create-context.ts';
import type { Target } from '../../model/target.ts';
import type { Provided } from './provided.ts';

/** State shared by the suite files in one worker. */
interface Session {
  readonly provided: Provided;
  readonly contract: Contract;
  contextOf(target: Target): RunContext;
}

let current: Session | undefined;

export function session(): Session {
  if (current) return current;
  const provided = inject('concord');
  const contract = openContract(JSON.parse(readFileSync(provided.document, 'utf8')) as OpenApiDocument);
  const contexts = new Map<string, RunContext>();
  const contextOf = (target: Target): RunContext => {
    const context = contexts.get(target.name) ?? createContext(contract, target, provided);
    contexts.set(target.name, context);
    return context;
  };
  current = { provided, contract, contextOf };
  return current;
}
