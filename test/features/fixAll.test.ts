import assert from 'node:assert/strict';
import type { LanguageId } from '../../src/analysis/languages.js';
import { fixAll } from '../../src/features/index.js';
import { applyEdits } from '../support/edits.js';
import { findingsIn } from '../support/ruleTable.js';

const page = "const socket = new WebSocket('wss://example.org');\n";

function fixed(text: string, languageId: LanguageId = 'typescript'): string {
  return applyEdits(text, fixAll(findingsIn(text, languageId)));
}

describe('fix all', () => {
  const safe: Readonly<Record<string, string>> = {
    "socket.close('4000');": 'socket.close(4000);',
    'socket.close(4000n);': 'socket.close(4000);',
    "socket.close('Log in', 4401);": "socket.close(4401, 'Log in');",
    'socket.close(null);': 'socket.close();',
    'socket.close(1005);': 'socket.close();',
    "socket.close(ok ? '4000' : '4001');": 'socket.close(ok ? 4000 : 4001);',
    "const event = document.createEvent('CloseEvent');\nevent.initCloseEvent('close', false, false, true, 4000, 'bye');":
      "const event = new CloseEvent('close', { wasClean: true, code: 4000, reason: 'bye' });",
    "new WebSocketStream('wss://example.org').close(4000);":
      "new WebSocketStream('wss://example.org').close({ closeCode: 4000 });",
  };
  for (const [before, after] of Object.entries(safe)) {
    it(`makes ${after} of ${before}`, () => {
      assert.equal(fixed(page + before), page + after);
      assert.deepEqual(findingsIn(page + after, 'typescript'), []);
    });
  }

  const unsafe: Readonly<Record<string, string>> = {
    'what to send in place of a code':
      'socket.close(1006); socket.close(1001); socket.close(500); socket.close(4000.5);',
    'what a reason can spare': `socket.close(4000, '${'a'.repeat(124)}');`,
    'a code to go before a reason': "socket.close('bye');",
    'a comparison that was never true': "socket.onclose = ({ code }) => code === '1006' && reconnect();",
    'arguments that are dropped': "import Ws from 'ws';\nnew Ws('wss://example.org').terminate(1001);",
    'a comment that silences nothing': 'socket.close(4000); // close-codes-disable-line',
    'a constant': "const KICKED = '4001';\nsocket.close(KICKED);",
  };
  for (const [name, text] of Object.entries(unsafe)) {
    it(`leaves ${name} to its author`, () => {
      assert.ok(findingsIn(page + text, 'typescript').length > 0);
      assert.equal(fixed(page + text), page + text);
    });
  }

  it('applies nothing where only a name shows that it is a WebSocket', () => {
    const text = "function refuse(ws) {\n  ws.on('message', () => ws.close(1005));\n}\n";
    assert.equal(findingsIn(text, 'javascript')[0]?.ruleId, 'no-reserved-code');
    assert.equal(fixed(text, 'javascript'), text);
  });

  it('mends all of a file at once, whatever ends its lines and whatever stands before them', () => {
    const text = `/* 🔌 𝒞 */ ${page}socket.close('4000');\nsocket.close(1006);\nsocket.close(null);\n`.replaceAll(
      '\n',
      '\r\n',
    );
    assert.equal(fixed(text), text.replace("'4000'", '4000').replace('null', ''));
  });

  it('mends scripts and attributes of a page', () => {
    const text = `<script>${page}</script><p onclick="socket.close('4000')" onfocus=socket.close(null)>🔌</p>`;
    assert.equal(fixed(text, 'html'), text.replace("'4000'", '4000').replace('null', ''));
  });

  it('applies the first of two fixes that touch', () => {
    const [finding] = findingsIn(`${page}socket.close('4000');`, 'typescript');
    assert.ok(finding);
    assert.equal(fixAll([finding, finding]).length, 1);
  });
});
