import assert from 'node:assert/strict';
import type { LanguageId } from '../../src/analysis/languages.js';
import type { DisableComment } from '../../src/features/disableComment.js';
import { analyze, findings } from '../../src/features/index.js';
import { applyFix } from '../support/edits.js';
import { assertClean } from '../support/ruleTable.js';

const page = "const socket = new WebSocket('wss://example.org');\n";

/** The text after the fix that silences the first finding of it. */
function disabled(text: string, languageId: LanguageId = 'typescript', disableComment?: DisableComment): string {
  const [finding] = findings(analyze({ text, languageId }), disableComment && { disableComment });
  const fix = finding?.fixes.at(-2);
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

describe('disable for this line, by a comment on the same line', () => {
  const onLine = (code: string, languageId: LanguageId = 'typescript') => {
    const fixed = disabled(page + code, languageId, 'sameLine');
    assertClean(fixed, languageId, 'disabled');
    return fixed.slice(page.length);
  };
  const comment = 'close-codes-disable-line no-reserved-code -- reason';

  it('adds it at the end', () => {
    assert.equal(onLine('  socket.close(1006);\nleave();'), `  socket.close(1006); // ${comment}\nleave();`);
    assert.equal(onLine('socket.close(1006)'), `socket.close(1006) // ${comment}`);
    assert.equal(onLine('socket.close(1006);\t \r\nleave();'), `socket.close(1006); // ${comment}\t \r\nleave();`);
  });

  it('adds it where the code is, within a longer call', () => {
    assert.equal(
      onLine("socket.close(\n  1006,\n  'lost',\n);"),
      `socket.close(\n  1006, // ${comment}\n  'lost',\n);`,
    );
  });

  it('adds its rule to an existing comment, also above', () => {
    const text = '// close-codes-disable-next-line no-out-of-range-code -- why\nsocket.close(0); socket.close(1006);';
    assert.equal(onLine(text), text.replace('no-out-of-range-code --', 'no-out-of-range-code, no-reserved-code --'));
  });

  it('does not extend the comment of another tool', () => {
    for (const other of ['// eslint-disable-line no-magic-numbers', '/* prettier-ignore */', '/* two\nlines */']) {
      assert.equal(onLine(`socket.close(1006); ${other}`), `socket.close(/* ${comment} */ 1006); ${other}`);
    }
  });

  it('adds it at the end after a comment in the line, and after an address', () => {
    for (const code of [
      'socket.close(/* a */ 1006);',
      "new WebSocket('wss://a.example').close(1006);",
      'const half = 1 / 2; socket.close(1006);',
      "if (name === 'it\\'s // \"') socket.close(1006);",
    ]) {
      assert.equal(onLine(code), `${code} // ${comment}`);
    }
  });

  it('adds it before the code where the line ends in text', () => {
    assert.equal(
      onLine(`const text = \`\${socket.close(1006)}\nthree\`;`),
      `const text = \`\${socket.close(/* ${comment} */ 1006)}\nthree\`;`,
    );
    assert.equal(
      onLine('export const leave = (\n  <p>\n    {socket.close(1006)}\n  </p>\n);', 'typescriptreact'),
      `export const leave = (\n  <p>\n    {socket.close(/* ${comment} */ 1006)}\n  </p>\n);`,
    );
  });

  it('adds it before the code where the script ends on the line', () => {
    const text = "<script>new WebSocket('wss://example.org').close(1006);</script>\n";
    const fixed = disabled(text, 'html', 'sameLine');
    assert.equal(fixed, text.replace('1006', `/* ${comment} */ 1006`));
    assert.deepEqual(findings(analyze({ text: fixed, languageId: 'html' })), []);
  });
});
