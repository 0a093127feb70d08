import type { Analysis } from '../analysis/analysis.js';
import type { Environment } from '../analysis/environment/environment.js';
import type { Sending, Site } from '../analysis/site.js';
import { apiOf } from '../registry/apis/index.js';
import { apiName, listOf } from './consequence.js';
import { phrases } from './phrases.js';
import type { Text } from './rule.js';

/** A site, as far as its place is concerned. */
export type Placed = Pick<Site, 'apis'> & { readonly sending?: Sending };

/** Where something happens, in few words: "in browsers", "with ws", "with ws via stop". */
export function placeOf({ apis, sending }: Placed, { environment }: Pick<Analysis, 'environment'>): Text {
  const places = apis.flatMap((id): readonly Text[] => {
    if (id === 'whatwg') return standardIn(environment.environments);
    const { place } = apiOf(id);
    return [place === undefined ? { template: phrases.with, data: { api: apiName(id) } } : { template: place }];
  });
  // A client and a server of one runtime are in the same place.
  const distinct = new Map(places.map((place) => [JSON.stringify(place), place]));
  const place = listOf([...distinct.values()]);
  if (!sending?.through) return place;
  return { template: phrases.via, data: { place, functions: sending.through.map(({ name }) => name).join(' → ') } };
}

/** Where the standard's WebSocket is. A file that may run anywhere may run in a browser. */
function standardIn(environments: readonly Environment[]): readonly Text[] {
  if (environments.includes('browser')) return [{ template: phrases.inBrowsers }];
  const places = environments.flatMap((environment) =>
    environment === 'node' ? phrases.inNode : environment === 'deno' ? phrases.inDeno : [],
  );
  if (places.length > 0) return places.map((template) => ({ template }));
  // A package has it, in a runtime whose own WebSocket is another one.
  return [{ template: phrases.with, data: { api: apiName('whatwg') } }];
}
