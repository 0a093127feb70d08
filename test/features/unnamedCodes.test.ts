import assert from 'node:assert/strict';
import type { ProjectFolder } from '../../src/analysis/environment/project.js';
import { analyze, unnamedCodes } from '../../src/features/index.js';

const page = "const socket = new WebSocket('wss://example.org');\n";

function unnamedAt(text: string, at: string, folders: readonly ProjectFolder[] = []) {
  const start = text.indexOf(at);
  const analysis = analyze({ text, languageId: 'typescript', surroundings: { folders } });
  return unnamedCodes(analysis, { start, end: start });
}

describe('codes without a name', () => {
  const named: Readonly<Record<string, readonly [text: string, at: string, expected: unknown]>> = {
    'that are sent': [`${page}socket.close(4001);`, '4001', [{ code: 4001, name: 'Code 4001' }]],
    'that carry an HTTP status': [`${page}socket.close(4401);`, '4401', [{ code: 4401, name: 'Unauthorized' }]],
    'that are compared': [
      `${page}socket.onclose = ({ code }) => code === 3001 && stop();`,
      '3001',
      [{ code: 3001, name: 'Code 3001' }],
    ],
    'that are declared': [`enum CloseCode { KickedOut = 4001 }\n`, '4001', [{ code: 4001, name: 'KickedOut' }]],
    'that go by a constant': [
      `const KICKED = 4001;\n${page}socket.close(KICKED);`,
      'KICKED)',
      [{ code: 4001, name: 'KICKED' }],
    ],
    'that a constant in scope holds': [
      `enum CloseCode { Kicked = 4001 }\n${page}socket.close(4001);`,
      '4001);',
      [{ code: 4001, name: 'Kicked' }],
    ],
    'but no registered ones': [`${page}socket.close(3000);`, '3000', []],
    'but none of the protocol': [`${page}socket.close(1000);`, '1000', []],
    'but no borders of ranges': [`${page}socket.onclose = ({ code }) => code >= 4001 && stop();`, '4001', []],
    'but none of a service that is spoken': [`${page}socket.close(4401); // graphql-transport-ws`, '4401', []],
    'but none elsewhere': [`${page}socket.close(4001);`, 'socket.close', []],
  };
  for (const [name, [text, at, expected]] of Object.entries(named)) {
    it(`are those ${name}`, () => assert.deepEqual(unnamedAt(text, at), expected));
  }

  it('are none that the team has named', () => {
    const folder: ProjectFolder = { clues: [], config: { codes: { '4001': { name: 'Kicked' } } } };
    assert.deepEqual(unnamedAt(`${page}socket.close(4001);`, '4001', [folder]), []);
  });
});
