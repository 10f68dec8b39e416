import { startMock } from '../../mock/server.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { localTarget } from './local.ts';
import type { RunningTarget } from '../model/target.ts';

export async function startMockTarget(document: OpenApiDocument): Promise<RunningTarget> {
  const mock = await startMock(document);
  return { target: localTarget('mock', mock.url), close: () => mock.close() };
}
