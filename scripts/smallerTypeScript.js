// TypeScript is one file, of which a bundler can't leave out anything. This makes an ES module of it, and of
// `import ts` an import of single names, so that esbuild only takes what this project refers to.
const { readFile } = require('node:fs/promises');

/** The parts that register themselves, so that no bundler leaves them out: the server, refactorings, code fixes … */
const unusedPart =
  /^(?:server|typescript|typingsInstallerCore|deprecatedCompat|jsTyping|services\/(?!(?:services|utilities|types|jsDoc|_namespaces\/ts\.JsDoc)\.ts$))/;

/** Stands in the bundle where something still refers to such a part. A test knows those that are harmless. */
const mark = 'Not in this TypeScript: ';

const exportTable =
  /var typescript_exports = \{\};\n__export\(typescript_exports, (\{\n.*?\n\})\);\nmodule\.exports = .*?;\n/s;

/** @param {string} source lib/typescript.js */
function asModule(source) {
  const [begin, end] = [source.indexOf('var __defProp ='), source.indexOf('// Annotate the CommonJS export names')];
  const [table, names] = exportTable.exec(source) ?? [];
  if (begin < 0 || end < 0 || !table || !names) throw new Error('TypeScript is built in another way than before.');
  const parts = source
    .slice(begin, end)
    .replace(table, '')
    .split(/^(?=\/\/ src\/)/m);
  const exported = Array.from(
    names.matchAll(/^ {2}(\w+): \(\) => (\w+)/gm),
    ([, name, local]) => `${local} as ${name}`,
  );
  return `${parts.map(withoutUnused).join('')}\nexport { ${exported.join()} };`;
}

/** @param {string} part */
function withoutUnused(part) {
  const [, name = ''] = /^\/\/ src\/(.*)/.exec(part) ?? [];
  if (!unusedPart.test(name)) return part;
  const declared = Array.from(part.matchAll(/^(?:async )?(?:var|let|const|class|function\*?) (\w+)/gm), ([, it]) => it);
  return declared.map((it) => `var ${it} = /* @__PURE__ */ String('${mark}${it}');\n`).join('');
}

/** @type {import('esbuild').Plugin} */
exports.smallerTypeScript = {
  name: 'smaller-typescript',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        "import ts from 'typescript'",
        "import * as ts from 'typescript'",
      ),
      loader: 'ts',
    }));
    build.onLoad({ filter: /[\\/]typescript[\\/]lib[\\/]typescript\.js$/ }, async ({ path }) => ({
      contents: asModule(await readFile(path, 'utf8')),
    }));
  },
};
