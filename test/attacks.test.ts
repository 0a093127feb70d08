// What docs/threat-model.md promises, tried by an attacker. Each title is in its table.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { configFor } from '../src/analysis/config/configFor.js';
import { readConfig } from '../src/analysis/config/readConfig.js';
import { readProjectFolder } from '../src/analysis/environment/project.js';
import { analyze } from '../src/analysis/index.js';
import type { FileSystem } from '../src/analysis/modules/fileSystem.js';
import { createModules } from '../src/analysis/modules/index.js';
import { createNeighbours } from '../src/analysis/modules/neighbours.js';
import { areAddCodeArguments } from '../src/editor/quickFixCommands.js';
import { type Folder, makeFolder } from './support/command.js';

const wrong = "new WebSocket('wss://example.org').close(1006);\n";

describe('an attack', () => {
  describe('by a workspace', () => {
    let folder: Folder;
    let marker: string;
    let evil: string;

    beforeEach(() => {
      folder = makeFolder();
      marker = path.join(folder.path, 'was-here');
      evil = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '');\n`;
    });

    afterEach(() => folder.remove());

    it('that wants its code to run', async () => {
      const packages = ['typescript', 'picomatch', 'yaml', 'evil', 'eslint', 'websocket-close-codes'];
      for (const name of packages) folder.write(`node_modules/${name}/index.js`, evil);
      for (const name of ['.close-codes.js', '.close-codes.cjs', 'evil.js', '.pnp.cjs']) folder.write(name, evil);
      folder.write('.close-codes.json', '{ "extends": "./evil.js", "plugins": ["evil"], "$schema": "./evil.js" }');
      folder.write('package.json', '{ "main": "evil.js", "workspaces": ["evil"], "closeCodes": "./evil.js" }');
      folder.write(
        'tsconfig.json',
        '{ "extends": "evil", "compilerOptions": { "plugins": [{ "name": "./evil.js" }] } }',
      );
      folder.write('a.ts', `import './evil.js';\nimport 'evil';\n${wrong}`);
      const { stdout } = folder.spawn(['check', 'a.ts'], {});
      assert.match(stdout, /no-reserved-code/);
      assert.ok(!existsSync(marker));
    });

    it('whose Git config names programs', async function () {
      if (process.platform === 'win32') this.skip();
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
          cwd: folder.path,
          stdio: 'pipe',
        });
      rmSync(path.join(folder.path, '.git'), { recursive: true });
      git('init', '--quiet');
      folder.write('a.ts', wrong);
      folder.write('.gitattributes', '*.ts filter=evil diff=evil\n');
      git('add', '.');
      git('commit', '--quiet', '--message', 'first');
      folder.write('a.ts', `${wrong}// changed\n`);
      folder.write('evil', `#!/bin/sh\ntouch '${marker}'\ncat\n`);
      execFileSync('chmod', ['+x', path.join(folder.path, 'evil')]);
      const program = path.join(folder.path, 'evil');
      const programs = ['core.fsmonitor', 'core.pager', 'core.editor', 'diff.external', 'core.sshCommand'];
      for (const name of [...programs, 'filter.evil.clean', 'filter.evil.process', 'diff.evil.textconv']) {
        git('config', name, program);
      }
      git('config', 'filter.evil.required', 'true');
      for (const args of [['--changed'], ['--staged'], ['--changed', 'HEAD']]) {
        const { stderr, stdout } = folder.spawn(['check', ...args], {});
        assert.equal(stderr, '');
        assert.equal(stdout.includes('no-reserved-code'), args[0] === '--changed', stdout);
        assert.ok(!existsSync(marker), args.join(' '));
      }
    });

    it('whose names and texts hold the commands of a terminal', async () => {
      const escapes = '\x1b[2J\x1b]0;title\x07\x9b31m\u202e';
      const file = `a${escapes}\nb.ts`;
      try {
        folder.write(file, `new WebSocket('wss://example.org').close(1006); // ${escapes}\n`);
      } catch {
        return; // Windows has no such names.
      }
      folder.write('app.py', '');
      for (const format of ['text', 'unix', 'agent']) {
        const { stdout, stderr } = await folder.run(['check', '--format', format, file, `gone${escapes}`]);
        assert.match(stdout, /no-reserved-code/);
        assert.match(stderr, /gone␛/);
        assert.doesNotMatch(stdout + stderr, /[^\P{Cc}\n]|\u202e/u, format);
        assert.ok(!stdout.includes('\nb.ts'), format);
      }
    });
  });

  describe('on files outside of the workspace', () => {
    const secret = 'export const code = 1006;\n';

    /** A file system in which every path exists, and the paths that were read. */
    function recording(files: Readonly<Record<string, string>>) {
      const outside = new Set<string>();
      const note = (file: string) => {
        if (!`${file}/`.startsWith('/home/project/')) outside.add(file);
      };
      const system: FileSystem = {
        list(given) {
          const folder = path.posix.normalize(given);
          note(folder);
          const inside = Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
          return new Map(
            inside.map((file) => {
              const [name = '', ...below] = file.slice(folder.length + 1).split('/');
              return [name, below.length > 0 ? 'folder' : 'file'] as const;
            }),
          );
        },
        read(given) {
          const file = path.posix.normalize(given);
          note(file);
          return files[file];
        },
      };
      return { system, outside };
    }

    const root = '/home/project';
    for (const [how, specifier, files] of [
      ['an import', '../../secret/a', {}],
      ['an absolute import', '/home/secret/a', {}],
      ['an import that climbs twice', './src/../../secret/a', {}],
      ['workspaces of package.json', 'secret', { 'package.json': '{ "workspaces": ["../secret", "x/../../secret"] }' }],
      ['workspaces with a wildcard', 'secret', { 'package.json': '{ "workspaces": ["../*"] }' }],
      ['pnpm-workspace.yaml', 'secret', { 'pnpm-workspace.yaml': 'packages: ["../secret"]\n' }],
      [
        'paths of tsconfig.json',
        'secret',
        { 'tsconfig.json': '{ "compilerOptions": { "paths": { "*": ["../*/a"] } } }' },
      ],
      ['the base of tsconfig.json', 'secret/a', { 'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".." } }' }],
      ['what tsconfig.json extends', './b', { 'tsconfig.json': '{ "extends": "../secret/tsconfig.json" }' }],
      ['references of tsconfig.json', './b', { 'tsconfig.json': '{ "references": [{ "path": "../secret" }] }' }],
      [
        'the entry of a package',
        'lib',
        {
          'package.json': '{ "workspaces": ["lib"] }',
          'lib/package.json': '{ "name": "lib", "main": "../../secret/a.ts" }',
        },
      ],
    ] as const satisfies readonly (readonly [string, string, Readonly<Record<string, string>>])[]) {
      it(`by ${how}`, async () => {
        const text = `import { code } from '${specifier}';\n${wrong.replace('1006', 'code')}`;
        const { system, outside } = recording({
          ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`${root}/${name}`, content])),
          '/home/project/main.ts': text,
          '/home/secret/a.ts': secret,
          '/home/secret/package.json': '{ "name": "secret", "main": "a.ts" }',
          '/home/secret/tsconfig.json': '{}',
        });
        const reached = await createModules(system).reachedFrom({ path: `${root}/main.ts`, text, root });
        assert.deepEqual(reached.files, []);
        await createNeighbours(system).mayHaveCloseCodes(`${root}/main.ts`, text, root);
        assert.deepEqual([...outside], []);
      });
    }
  });

  describe('on the time of the reader', () => {
    const quickly = (what: () => void, milliseconds = 5000) => {
      const start = performance.now();
      what();
      assert.ok(performance.now() - start < milliseconds, `${performance.now() - start} ms`);
    };
    const problemsOf = (config: unknown) => readConfig(JSON.stringify(config)).problems.map(({ message }) => message);

    it('by many globs', () => {
      for (const glob of ['', '[', 'a']) {
        const text = JSON.stringify({ environment: 'node', ignore: Array(200_000).fill(glob) });
        quickly(() => {
          const { config, problems } = readConfig(text);
          assert.equal(problems.length, 1);
          configFor(config, 'src/a.ts');
        });
      }
    });

    it('by slow globs', () => {
      const name = 'a'.repeat(255);
      for (const slow of ['*a*a*a*b', '**/a/**/a/**/a/**/a/**', `${'{a,a}'.repeat(25)}b`, 'a'.repeat(70_000)]) {
        quickly(() => assert.ok(!configFor({ ignore: [slow] }, name).isIgnored));
        const { config, problems } = readConfig(JSON.stringify({ ignore: [slow, 'dist'] }));
        assert.equal(problems.length, 1);
        assert.deepEqual(config.ignore, ['dist']);
      }
      for (const quick of ['(a+)+b', '+(a|aa)b', '(a|a)*(a|a)*b', '[ab]+[ab]+[ab]+[ab]+c', '*a*a*b']) {
        const { config, problems } = readConfig(JSON.stringify({ ignore: [quick] }));
        assert.deepEqual(problems, []);
        quickly(() => assert.ok(!configFor(config, name).isIgnored), 2000);
        quickly(() => assert.ok(!configFor(config, 'a/'.repeat(2000)).isIgnored));
      }
      assert.deepEqual(problemsOf({ ignore: ['packages/*/src/**/*.{test,spec}.{ts,tsx}', 'app/(auth)/**'] }), []);
    });

    it('by a regular expression in the code', () => {
      const text = `const ws = new WebSocket('wss://example.org');
        ws.onclose = ({ code }) => { if (/^(1+)+$/.test(String(code) + '${'1'.repeat(60)}x')) ws.close(1006); };`;
      quickly(() => analyze({ text, languageId: 'javascript' }));
    });

    it('by a file that unfolds', async () => {
      const bomb = ['a: &a ["x","x","x","x","x","x","x","x","x"]'];
      for (let level = 1; level < 12; level++) {
        const [name, before] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
        bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join()}]`);
      }
      const files: Record<string, string> = { '/p/pnpm-workspace.yaml': `${bomb.join('\n')}\npackages: *l\n` };
      const system: FileSystem = {
        list: () => new Map([['pnpm-workspace.yaml', 'file' as const]]),
        read: (file) => files[file],
      };
      const text = "import 'other';\n";
      const start = performance.now();
      await createModules(system).reachedFrom({ path: '/p/a.ts', text, root: '/p' });
      assert.ok(performance.now() - start < 5000);
    });
  });

  it('on the prototype of all objects', () => {
    const text =
      '{ "__proto__": { "polluted": 1 }, "rules": { "__proto__": { "polluted": 1 }, "constructor": "off" } }';
    const { config } = readConfig(text);
    configFor(config, 'a.ts');
    readProjectFolder(
      ['package.json'],
      new Map([['package.json', '{ "dependencies": { "__proto__": { "polluted": 1 } } }']]),
    );
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });

  it('by a link that runs a command', () => {
    const uri = 'file:///a.ts';
    assert.ok(areAddCodeArguments([uri, 4001, 'Name']));
    for (const given of [
      [],
      [uri],
      [uri, '4001', 'a'],
      [uri, 1006, 'a'],
      [uri, 4001.5, 'a'],
      [{}, 4001, 'a'],
      [uri, 4001, {}],
    ]) {
      assert.ok(!areAddCodeArguments(given), JSON.stringify(given));
    }
  });

  it('is tried for each promise', async () => {
    const page = await readFile('docs/threat-model.md', 'utf8');
    const promised = Array.from(page.matchAll(/\| `(.+?)`, in `(.+?)` \|$/gm), ([, title = '', file = '']) => ({
      title,
      file,
    }));
    assert.ok(promised.length > 10);
    for (const { title, file } of promised) {
      const test = await readFile(file, 'utf8');
      assert.ok(
        [title, title.replace(/^by /, '')].some((name) => test.includes(`'${name}'`)),
        `${file}: ${title}`,
      );
    }
  });
});
