import assert from 'node:assert/strict';
import type { LanguageId } from '../../src/analysis/languages.js';
import { applyFix } from '../support/edits.js';
import { assertClean, findingsIn } from '../support/ruleTable.js';

const page = "const socket = new WebSocket('wss://example.org');\n";

/** The text after the fix that silences the first finding of it. */
function disabled(text: string, languageId: LanguageId = 'typescript'): string {
  const fix = findingsIn(text, languageId)[0]?.fixes.at(-2);
  assert.ok(fix);
  assert.match(fix.title, /^Disable [\w-]+ for this line$/);
  return applyFix(text, fix);
}

describe('disable for this line', () => {
  it('adds a line above, indented as the line is', () => {
    const fixed = disabled(`${page}if (socket) {\n\tsocket.close(1006);\n}`);
    assert.equal(
      fixed,
      `${page}if (socket) {\n\t// close-codes-disable-next-line no-reserved-code -- reason\n\tsocket.close(1006);\n}`,
    );
    assertClean(fixed, 'typescript', 'disabled');
  });

  it('ends the line as the file ends lines', () => {
    const fixed = disabled(`${page}socket.close(1006);\n`.replaceAll('\n', '\r\n'));
    assert.doesNotMatch(fixed, /[^\r]\n/);
    assertClean(fixed, 'typescript', 'disabled');
  });

  it('stands above the line where the code is, within a longer call', () => {
    const fixed = disabled(`${page}socket.close(\n  1006,\n  'lost',\n);`);
    assert.equal(
      fixed,
      `${page}socket.close(\n  // close-codes-disable-next-line no-reserved-code -- reason\n  1006,\n  'lost',\n);`,
    );
    assertClean(fixed, 'typescript', 'disabled');
  });

  it('adds its rule to the comment that another rule has', () => {
    const text = `${page}// close-codes-disable-next-line no-reserved-code -- why\nsocket.close(1006); socket.close(0);`;
    const fixed = disabled(text);
    assert.equal(fixed, text.replace('no-reserved-code --', 'no-reserved-code, no-out-of-range-code --'));
    assertClean(fixed, 'typescript', 'disabled');
  });

  it('adds its rule to the comment at the end of the line', () => {
    const fixed = disabled(`${page}socket.close(1006); socket.close(0); // close-codes-disable-line no-reserved-code`);
    assert.match(fixed, /no-reserved-code, no-out-of-range-code$/);
    assertClean(fixed, 'typescript', 'disabled');
  });

  it('does not come between another comment and its line', () => {
    const fixed = disabled(`${page}// @ts-expect-error it may be null\nsocket.close(1006);`);
    assert.match(fixed, /null\nsocket\.close\(\/\* close-codes-disable-line no-reserved-code -- reason \*\/ 1006\);$/);
    assertClean(fixed, 'typescript', 'disabled');
  });

  it('stays within the braces of JSX', () => {
    const fixed = disabled(
      `${page}export const leave = (\n  <p>\n    {socket.close(1006)}\n  </p>\n);`,
      'typescriptreact',
    );
    assert.match(
      fixed,
      /<p>\n {4}\{socket\.close\(\/\* close-codes-disable-line no-reserved-code -- reason \*\/ 1006\)\}/,
    );
    assertClean(fixed, 'typescriptreact', 'disabled');
  });

  it('adds a line between the attributes of JSX', () => {
    const fixed = disabled(
      `${page}export const leave = (\n  <button\n    onClick={() => socket.close(1006)}\n  />\n);`,
      'typescriptreact',
    );
    assert.match(fixed, /<button\n {4}\/\/ close-codes-disable-next-line no-reserved-code -- reason\n/);
    assertClean(fixed, 'typescriptreact', 'disabled');
  });

  it('stays within the braces of a template', () => {
    const fixed = disabled(`${page}const text = \`one\ntwo \${socket.close(1006)}\nthree\`;`);
    assert.match(fixed, /\ntwo \$\{socket\.close\(\/\* close-codes-disable-line/);
    assertClean(fixed, 'typescript', 'disabled');
  });

  it('adds a line above a template that starts on the line', () => {
    const fixed = disabled(`${page}socket.close(4000, \`${'a'.repeat(80)}\n${'b'.repeat(80)}\`);`);
    assert.match(fixed, /\n\/\/ close-codes-disable-next-line no-long-reason -- reason\nsocket\.close/);
    assertClean(fixed, 'typescript', 'disabled');
  });
});
