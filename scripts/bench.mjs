// Times the checker over real files that name WebSocket: `npm run bench [folder…]`, by default the installed packages.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { globby } from 'globby';

const require = createRequire(import.meta.url);
const checkerPath = '../dist/checker.js';
const started = performance.now();
/** @type {typeof import('../src/features/index.js')} */
const checker = require(checkerPath);
const loaded = performance.now() - started;

/** @type {Record<string, import('../src/analysis/languages.js').LanguageId>} */
const languageIds = {
  '.js': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.jsx': 'javascriptreact',
  '.tsx': 'typescriptreact',
};
const folders = process.argv.slice(2);
const files = await globby(folders.length > 0 ? folders : ['node_modules'], {
  expandDirectories: { extensions: ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'] },
  ignore: ['**/*.d.*ts'],
});
/** @type {import('../src/features/index.js').Document[]} */
const documents = [];
for (const file of files) {
  const text = await readFile(file, 'utf8');
  if (/WebSocket/.test(text) && checker.mayHaveCloseCodes(text))
    documents.push({ text, languageId: languageIds[extname(file)] ?? 'typescript' });
}

/** @type {number[][]} */
const readings = documents.map(() => []);
for (let reading = 0; reading < 13; reading++) {
  documents.forEach((document, index) => {
    const start = performance.now();
    checker.findings(checker.analyze(document));
    // A long session's worth of warming up, so that what is timed is the checker and not its compilation.
    if (reading >= 4) readings[index]?.push(performance.now() - start);
  });
}
/** @param {readonly number[]} numbers @param {number} share */
const quantile = (numbers, share) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
// Of nine readings, as the machine has other things to do.
const times = readings.map((ofFile) => quantile(ofFile, 0.5));
const [median, p95, longest] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1));
console.log(
  `${files.length} files, ${documents.length} past the prefilter; the checker loaded in ${loaded.toFixed(0)} ms`,
);
console.log(`a file, once warm: median ${median} ms, p95 ${p95} ms, longest ${longest} ms`);
