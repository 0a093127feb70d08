// Asks the checker about every close call of the web-platform-tests: `npm run wpt <checkout of wpt>/websockets`, after
// `npm run build`. What the tests expect to throw must be reported, by the rules that test/wpt/expected.json names, and
// all else must pass in silence. Each test is read together with the scripts it loads, as a browser runs it.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Parser } from 'htmlparser2';

const require = createRequire(import.meta.url);
const checkerPath = '../dist/checker.js';
/** @type {typeof import('../src/features/index.js')} */
const checker = require(checkerPath);

/**
 * By file, the 1-based lines on which code and reason are handed over: those that must throw, each with the rules that
 * say so, and those that must pass.
 * @type {{ commit: string, files: Record<string, { throws?: Record<string, string[]>, passes?: number[] }> }}
 */
const expected = require('../test/wpt/expected.json');

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run wpt <checkout of web-platform-tests/wpt>/websockets');
  process.exit(2);
}

/**
 * The script text of a test, each line where it is in the file, and the paths of the scripts that it loads.
 * @param {string} file
 */
function read(file) {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.html')) {
    return { text, loads: [...text.matchAll(/^\/\/ META: script=(.*)$/gm)].map(([, name = '']) => name) };
  }
  /** @type {string[]} */
  const loads = [];
  let script = '';
  let inScript = false;
  const parser = new Parser({
    onopentag(name, { src }) {
      inScript = name === 'script';
      if (inScript && src) loads.push(src);
    },
    ontext(part) {
      script += inScript ? part : '';
      // What isn't script leaves only its line ends.
      const end = text.slice(0, parser.endIndex + 1).split('\n').length;
      script += '\n'.repeat(end - script.split('\n').length);
    },
    onclosetag() {
      inScript = false;
    },
  });
  parser.end(text);
  return { text: script, loads };
}

let thrown = 0;
let reported = 0;
let passing = 0;
let silent = 0;
/** @type {string[]} */
const mismatches = [];
for (const [name, { throws = {}, passes = [] }] of Object.entries(expected.files)) {
  const file = path.join(folder, name);
  const { text, loads } = read(file);
  // Those outside the folder are the harness.
  const loaded = loads.map((script) => path.join(path.dirname(file), script)).filter((script) => existsSync(script));
  const whole = [text, ...loaded.map((script) => readFileSync(script, 'utf8'))].join('\n');
  const lines = text.split('\n').length;
  /** @type {Map<number, Set<string>>} */
  const found = new Map();
  const analysis = checker.analyze({ text: whole, languageId: 'javascript' });
  // Whoever reads these tests is told nothing, as they throw on purpose. Here it is what we ask for.
  const sites = analysis.sites.map(
    ({ isExpectedFailure, ...site }) => /** @type {typeof analysis.sites[number]} */ (site),
  );
  // A number that nobody has registered works.
  const rules = /** @type {const} */ ({ 'no-unregistered-code': 'off' });
  for (const { span, ruleId } of checker.findings({ ...analysis, sites }, { rules })) {
    const line = whole.slice(0, span.start).split('\n').length;
    if (line <= lines) found.set(line, (found.get(line) ?? new Set()).add(ruleId));
  }
  for (const [line, rules] of Object.entries(throws)) {
    const by = [...(found.get(Number(line)) ?? [])].sort();
    found.delete(Number(line));
    thrown += 1;
    if (by.join() === rules.join()) reported += 1;
    else
      mismatches.push(`${name}:${line} throws: expected ${rules.join(' and ')}, got ${by.join(' and ') || 'silence'}`);
  }
  passing += passes.length;
  silent += passes.filter((line) => !found.has(line)).length;
  for (const [line, rules] of found) mismatches.push(`${name}:${line} passes: got ${[...rules].join(' and ')}`);
}

for (const mismatch of mismatches) console.error(mismatch);
console.log(
  `${Object.keys(expected.files).length} files of wpt ${expected.commit.slice(0, 10)}: ${reported} of ${thrown} calls that throw are reported, ${silent} of ${passing} that pass are silent.`,
);
process.exitCode = mismatches.length > 0 ? 1 : 0;
