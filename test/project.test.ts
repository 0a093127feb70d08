import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { environments } from '../src/analysis/environment/environment.js';
import { Reading } from '../src/analysis/reading.js';
import { findings, hints, hover } from '../src/features/index.js';
import { reference } from '../src/features/reference.js';
import { ruleMetas } from '../src/rules/index.js';
import type { Translate } from '../src/rules/rule.js';

const ids = ruleMetas.map(({ id }) => id);
const sorted = [...ids].sort();

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** Operators, arrows and comments of JavaScript; not the slashes of an address. */
const syntax = /=>|[=!]==?|&&|\|\||(?<!:)\/\/|\/\*/;

/** What stands in the strings, templates and regular expressions of a TypeScript text. */
function textsIn(text: string): readonly string[] {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

function json(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const isRule = (name: string) => /^(no|valid|prefer)-/.test(name);

describe('project', () => {
  it('lists every rule that has a file', () => {
    const files = namesIn(path.join('src', 'rules'), '.ts').filter(isRule);
    assert.deepEqual(files, sorted);
  });

  it('has a page for every rule, and no other', () => {
    assert.deepEqual(namesIn(path.join('docs', 'rules'), '.md'), sorted);
  });

  it('has a table of cases for every rule that looks at places', () => {
    const tables = namesIn(path.join('test', 'rules'), '.test.ts').filter(isRule);
    assert.deepEqual(
      // One rule may have several: `no-impossible-comparison.conditions`.
      [...new Set(tables.map((name) => name.replace(/\..*/, '')))],
      sorted.filter((id) => id !== 'no-unused-disable'),
    );
  });

  it('writes no code in rules and features, but asks the writer of the language', () => {
    for (const folder of [path.join('src', 'rules'), path.join('src', 'features')]) {
      for (const name of namesIn(folder, '.ts')) {
        const file = path.join(folder, `${name}.ts`);
        const found = textsIn(readFileSync(file, 'utf8')).filter((text) => syntax.test(text));
        assert.deepEqual(found, [], file);
      }
    }
  });

  it('has a setting for every rule, in the same order', () => {
    const { contributes } = json('package.json');
    const { properties } = contributes.configuration.properties['closeCodes.rules'];
    assert.deepEqual(Object.keys(properties), ids);
    const sentences = json('package.nls.json');
    for (const rule of ruleMetas) {
      assert.ok(sentences[`closeCodes.rules.${rule.id}`].startsWith(rule.description), rule.id);
    }
  });

  it('has every environment among the choices of the setting, with a sentence', () => {
    const { enum: names, enumDescriptions } =
      json('package.json').contributes.configuration.properties['closeCodes.environment'];
    assert.deepEqual(names, ['auto', ...environments]);
    const sentences = json('package.nls.json');
    for (const name of names) assert.ok(sentences[`closeCodes.environment.${name}`], name);
    assert.deepEqual(
      enumDescriptions,
      names.map((name: string) => `%closeCodes.environment.${name}%`),
    );
  });

  it('names every rule in the README', () => {
    const rows = [
      ...readFileSync('README.md', 'utf8').matchAll(/^\| \[([\w-]+)\]\(docs\/rules\/\1\.md\) \| (\w+) \|/gm),
    ];
    assert.deepEqual(
      rows.map(([, id, severity]) => ({ id, severity })),
      ruleMetas.map(({ id, severity }) => ({ id, severity })),
    );
  });

  it('names only files in CONTRIBUTING that exist', () => {
    const paths = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/`((?:docs|scripts|src|test)\/[^`\s]*)`/g);
    const missing = [...paths].filter(([, name = '']) => !/[<…*]|\bx\./.test(name) && !existsSync(name));
    assert.deepEqual(missing, []);
  });

  it('explains every npm script in CONTRIBUTING', () => {
    const page = readFileSync('CONTRIBUTING.md', 'utf8');
    const hooks = ['prepack', 'vscode:prepublish'];
    const scripts = Object.keys(json('package.json').scripts).filter((name) => !hooks.includes(name));
    const unnamed = scripts.filter((name) => !new RegExp(`^\\| \`npm (run )?${name}\\b(?!:)`, 'm').test(page));
    assert.deepEqual(unnamed, []);
  });

  it('has every sentence that readers see among those to translate', () => {
    const templates = new Set<string>();
    const translate: Translate = (template) => {
      templates.add(template);
      return template;
    };
    for (const id of ids) {
      const page = readFileSync(path.join('docs', 'rules', `${id}.md`), 'utf8');
      for (const [, text = ''] of page.matchAll(/^```\w+\n(.*?)^```$/gms)) {
        const reading = Reading.of({ text, languageId: 'typescriptreact' });
        const { analysis } = reading;
        findings(analysis, { translate });
        hints(analysis, undefined, translate);
        for (const { span } of [...analysis.sites, ...reading.receivedAt()]) hover(reading, span.start, translate);
      }
    }
    reference(translate);
    assert.ok(templates.size > 50);
    const known = json(path.join('l10n', 'bundle.l10n.json'));
    assert.deepEqual(
      [...templates].filter((template) => !(template in known)),
      [],
    );
  });
});
