import type { FoundOperation } from '../openapi/routes.ts';
import { ApiError, unknownRoute } from './errors.ts';
import type { World } from './world.ts';

/** @throws {ApiError} 404 for an unknown path, 405 for a method that it does not have. */
export function operationAt({ contract }: Pick<World, 'contract'>, method: string, path: string): FoundOperation {
  const operation = contract.find(method, path);
  if (operation) return operation;
  const others = contract.methodsAt(path);
  if (others.length > 0)
    throw new ApiError(405, `${method} is not a method of ${path}. It has: ${others.join(', ').toUpperCase()}.`, {
      code: 'method_not_supported',
    });
  throw unknownRoute(method, path);
}
