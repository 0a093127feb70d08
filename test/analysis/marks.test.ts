import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';

/** What is sent and compared, with the APIs it may belong to. */
function found(text: string): readonly string[] {
  return analyze({ text, languageId: 'typescript' })
    .sites.filter(({ kind }) => kind === 'sent' || kind === 'compared')
    .map(({ kind, apis }) => `${kind} ${apis.join('|')}`);
}

describe('marks', () => {
  const rows: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      'hold for what is declared with them',
      "interface Thing { close(code: CloseCodes.Argument<'ws'>): void }\nexport const f = (thing: Thing) => thing.close(1006);",
      ['sent ws'],
    ],
    [
      'hold for a function that is a property',
      "interface Thing { close: (code: CloseCodes.Argument<'ws'>) => void }\nexport const f = (thing: Thing) => thing.close(1006);",
      ['sent ws'],
    ],
    [
      'name several APIs',
      "interface Thing { close(code: CloseCodes.Argument<'ws' | 'whatwg'>): void }\nexport const f = (thing: Thing) => thing.close(1006);",
      ['sent whatwg|ws'],
    ],
    [
      'name none that is unknown',
      "interface Thing { close(code: CloseCodes.Argument<'mine'>): void }\nexport const f = (thing: Thing) => thing.close(1006);",
      [],
    ],
    [
      'are no types of the same name',
      "namespace Mine { export type Argument<T> = number }\ninterface Thing { close(code: Mine.Argument<'ws'>): void }\nexport const f = (thing: Thing) => thing.close(1006);",
      [],
    ],
    [
      'tell of what may have arrived in either of two APIs',
      "import WebSocket from 'ws';\nconst page = new globalThis.WebSocket('wss://a');\npage.onclose = (event) => new WebSocket('wss://b').on('close', (code) => { const last = odd ? event.code : code; if (last === 1000) stop(); });",
      ['compared whatwg|ws'],
    ],
  ];
  for (const [what, text, expected] of rows) {
    it(what, () => assert.deepEqual(found(`// A WebSocket is closed.\n${text}`), expected));
  }
});
