import { resourceOf, type Api, type Method } from './api.ts';
import { createCollector, type Collector, type Findings, type Place } from './difference.ts';
import { describeMethod } from './describe.ts';
import { compareMethods } from './methods.ts';
import { compareNames } from './names.ts';

/** In what ours differs from the official client, as far as both have the resource. */
export function compareApis(official: Api, ours: Api): Findings {
  const collector = createCollector();
  const comparison = { official, ours, collector, seen: new Set<string>() };
  for (const [there, here] of pairsOf(official, ours, collector)) compareMethods(comparison, there, here);
  compareNames(official.names, ours.names, collector);
  return collector;
}

/** The methods that both have; what one lacks is told. Those of the client itself are compared by name alone. */
function pairsOf(official: Api, ours: Api, collector: Collector): [Method, Method][] {
  const there = methodsIn(official, resourcesOf(ours));
  const here = methodsIn(ours, resourcesOf(official));
  for (const [path, method] of there)
    if (!here.has(path)) collector.tell(placeOf(path), 'missing method', 'missing', describeMethod(official, method));
  for (const path of here.keys()) if (!there.has(path)) collector.tell(placeOf(path), 'extra method', 'extra');
  return [...there].flatMap(([path, method]): [Method, Method][] => {
    const own = here.get(path);
    return own && path.includes('.') ? [[method, own]] : [];
  });
}

const resourcesOf = ({ methods }: Api): ReadonlySet<string> => new Set(methods.map(resourceOf));

const methodsIn = ({ methods }: Api, resources: ReadonlySet<string>): ReadonlyMap<string, Method> =>
  new Map(methods.filter((method) => resources.has(resourceOf(method))).map((method) => [method.path, method]));

const placeOf = (path: string): Place => ({
  field: `${path}()`,
  official: `${path}()`,
  way: `${path}()`,
  direction: 'request',
});
