import type { Api } from './api.js';
import { whatwg } from './whatwg/api.js';
import { ws } from './ws/api.js';

/** Every API that is known, the most general first. */
export const apis = [whatwg, ws] as const satisfies readonly Api[];

export type ApiId = (typeof apis)[number]['id'];

const byId: ReadonlyMap<string, Api> = new Map(apis.map((api) => [api.id, api]));

/** The API of that id. Throws a RangeError for an id that isn't in the list. */
export function apiOf(id: ApiId): Api {
  const api = byId.get(id);
  if (!api) throw new RangeError(`No such API: ${id}`);
  return api;
}
