import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { type Folder, makeFolder } from '../support/command.js';

const wrong = "new WebSocket('wss://example.org').close(1006);\n";
const right = "new WebSocket('wss://example.org').close(1000);\n";

describe('close-codes check of some of the files', function () {
  this.timeout(30_000);
  let folder: Folder;

  beforeEach(() => {
    folder = makeFolder();
  });
  afterEach(() => folder.remove());

  function git(...args: string[]): void {
    const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], { cwd: folder.path, stdio: 'pipe' });
  }

  /** Each finding as `file:line`. */
  async function found(...args: string[]): Promise<readonly string[]> {
    const { stdout, stderr } = await folder.run(['check', ...args, '--format', 'unix']);
    assert.equal(stderr, '');
    return stdout.split('\n').flatMap((line) => /^.*?:\d+/.exec(line)?.[0] ?? []);
  }

  describe('in a repository', () => {
    beforeEach(() => {
      rmSync(path.join(folder.path, '.git'), { recursive: true });
      git('init', '--quiet', '--initial-branch', 'main');
      for (const file of ['old.ts', 'src/ä b.ts', 'src/gone.ts', 'docs/x.md']) folder.write(file, wrong);
      folder.write('.gitignore', 'dist\n');
      git('add', '.');
      git('commit', '--quiet', '--message', 'first');
    });

    it('--changed takes what differs from the last commit, and what is new', async () => {
      assert.deepEqual(await found('--changed'), []);
      folder.write('src/ä b.ts', `\n${wrong}`);
      folder.write('new.ts', wrong);
      folder.write('dist/a.ts', wrong);
      folder.write('docs/x.md', `\`\`\`js\n${wrong}\`\`\`\n`);
      folder.write('app.py', wrong);
      unlinkSync(path.join(folder.path, 'src/gone.ts'));
      assert.deepEqual(await found('--changed'), ['new.ts:1', 'src/ä b.ts:2']);
      assert.deepEqual(await found('src', '--changed'), ['src/ä b.ts:2']);
      assert.deepEqual(await found('*.ts', 'docs/*.md', '--changed'), ['docs/x.md:2', 'new.ts:1']);
      assert.deepEqual(await found('old.ts', '--changed'), []);
    });

    it('--changed <since> takes what a branch has changed, not what main has', async () => {
      git('checkout', '--quiet', '-b', 'topic');
      folder.write('topic.ts', wrong);
      git('add', '.');
      git('commit', '--quiet', '--message', 'topic');
      git('checkout', '--quiet', 'main');
      folder.write('old.ts', `\n${wrong}`);
      git('commit', '--quiet', '--all', '--message', 'main');
      git('checkout', '--quiet', 'topic');
      assert.deepEqual(await found('--changed', 'main'), ['topic.ts:1']);
      assert.deepEqual(await found('--changed'), []);
    });

    it('--staged checks what will be committed', async () => {
      folder.write('old.ts', `\n\n${wrong}`);
      folder.write('new.ts', wrong);
      folder.write('unstaged.ts', wrong);
      git('add', 'old.ts', 'new.ts');
      folder.write('old.ts', right);
      folder.write('new.ts', right + wrong);
      folder.write('lib/moved.ts', wrong);
      git('add', 'lib');
      rmSync(path.join(folder.path, 'lib'), { recursive: true });
      assert.deepEqual(await found('--staged'), ['lib/moved.ts:1', 'new.ts:1', 'old.ts:3']);
    });

    for (const [name, args, message] of [
      ['an unknown commit', ['--changed', 'nowhere'], /--changed: git knows no commit nowhere/],
      ['an option as a commit', ['--changed=--output=x'], /--changed: git knows no commit --output=x/],
      ['fixing what is staged', ['--staged', '--fix'], /--staged: /],
      ['both', ['--staged', '--changed'], /exclude each other/],
    ] as const) {
      it(`answers in one line to ${name}`, async () => {
        const { status, stderr } = await folder.run(['check', ...args]);
        assert.match(stderr, /^close-codes: .*\n$/);
        assert.match(stderr, message);
        assert.equal(status, 2);
      });
    }
  });

  it('--changed answers in one line outside of a repository, and without git', () => {
    rmSync(path.join(folder.path, '.git'), { recursive: true });
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(folder.path) };
    assert.match(folder.spawn(['check', '--changed'], { env }).stderr, /^close-codes: git: not a git repository.*\n$/);
    const { status, stderr } = folder.spawn(['check', '--changed'], { env: { ...env, PATH: '' } });
    assert.equal(stderr, 'close-codes: git is not installed\n');
    assert.equal(status, 2);
  });

  it('--no-error-on-unmatched-pattern lets a path and a glob match nothing', async () => {
    folder.write('a.ts', wrong);
    const args = ['check', 'a.ts', 'missing.ts', 'lib/**/*.ts', 'a.ts/b'];
    assert.equal((await folder.run(args)).stderr.split('\n').length, 4);
    const { status, stderr } = await folder.run([...args.slice(0, -1), '--no-error-on-unmatched-pattern']);
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(
      (await folder.run([...args, '--no-error-on-unmatched-pattern'])).stderr,
      /^close-codes: a\.ts\/b: .*\n$/,
    );
  });
});
