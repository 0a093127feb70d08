import type { Analysis } from '../analysis/analysis.js';
import { closeOutcome } from '../registry/apis/closeOutcome.js';
import { type ApiId, apiOf } from '../registry/apis/index.js';
import { describe } from '../registry/describe.js';
import { phrases } from './phrases.js';
import { type Placed, placeOf } from './place.js';
import type { Text } from './rule.js';

/**
 * What happens to something in the APIs of a site, as a sentence: "1001 (Going Away) throws in browsers." Where the APIs
 * differ, it only says that none of them does what was meant. The hover has the rest.
 */
export function outcome(what: Text, site: Placed, analysis: Analysis, outcomeIn: (id: ApiId) => Text): Text {
  const [first, ...others] = site.apis.map(outcomeIn);
  const isSame = others.every(({ template, data }) => template === first?.template && data?.code === first.data?.code);
  const { template, data } = first && isSame ? first : { template: phrases.differs };
  return { template, data: { ...data, what, place: placeOf(site, analysis) } };
}

/** What an API does with a code, as a sentence about `{what}`. */
export function outcomeOfCode(id: ApiId, code: unknown): Text {
  const result = closeOutcome(apiOf(id), code);
  switch (result.does) {
    case 'throw':
      return { template: phrases.throws };
    case 'nothing':
      return { template: phrases.sendsNothing };
    case 'hand over':
      return { template: phrases.isHandedOver };
    case 'send':
      if (result.code === undefined) return { template: phrases.isLeftOut };
      return result.code === code && !describe(code).sendable
        ? { template: phrases.isForbidden, data: { code } }
        : { template: phrases.isSentAs, data: { code: result.code } };
  }
}
