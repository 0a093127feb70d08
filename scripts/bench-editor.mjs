// Times typing in a real editor, with the extension and without, in pairs: `npm run bench:editor [tries]`.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { room, view } from './bench/rooms.mjs';
import { launchChromium } from './editors/chromium.mjs';
import { root } from './editors/fetch.mjs';
import * as server from './editors/server.mjs';
import { actUntil } from './editors/workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

const tries = Number(process.argv[2] ?? 5);
/** A try in which TypeScript's members haven't come by then counts as that long. Milliseconds. */
const longest = 30_000;

const kinds = [
  { name: 'short, one WebSocket', lines: 2400, isDense: false },
  { name: 'short, dense', lines: 2880, isDense: true },
  { name: 'long, one WebSocket', lines: 16_000, isDense: false },
  { name: 'long, dense', lines: 19_000, isDense: true },
];

/** @param {{ lines: number, isDense: boolean }} kind */
function textOf({ lines, isDense }) {
  let text = '';
  for (let n = 1; text.split('\n').length < lines; n++) {
    text += isDense || n === 10 ? room(n) : view(n);
  }
  return text;
}

/** The memory of the extension hosts that have come since, in MB, by process. @param {ReadonlySet<string>} before */
function hostsSince(before) {
  const processes = execFileSync('ps', ['-eo', 'pid,rss,args'], { encoding: 'utf8' }).split('\n');
  const hosts = processes.flatMap((line) => {
    const [, pid = '', rss] = /^\s*(\d+)\s+(\d+)\s.*--type=extensionHost/.exec(line) ?? [];
    return pid && !before.has(pid) ? [{ pid, megabytes: Number(rss) / 1024 }] : [];
  });
  return new Map(hosts.map(({ pid, megabytes }) => [pid, megabytes]));
}

/**
 * Types `this.` in a method in the middle of the file, and removes it again.
 *
 * @param {Page} page
 * @param {number} line of the method's head, from 1
 * @param {string} member what TypeScript suggests
 * @returns {Promise<number>} how long its members took to appear, in milliseconds
 */
async function typeThis(page, line, member) {
  const field = page.locator('.quick-input-widget .quick-input-box input');
  await actUntil(() => page.keyboard.press('Control+g'), field);
  await field.fill(`:${line}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('this', { delay: 60 });
  await page.keyboard.press('Escape');
  const start = performance.now();
  await page.keyboard.type('.');
  const row = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: member }).first();
  const took = await row.waitFor({ timeout: longest }).then(
    () => performance.now() - start,
    () => longest,
  );
  await page.keyboard.press('Escape');
  for (let at = 0; at < 4; at++) await page.keyboard.press('Control+z');
  // What the edit has set off, here and in TypeScript, comes to its end.
  await page.waitForTimeout(2500);
  return took;
}

/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const browser = await launchChromium();
const folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-bench-'));
try {
  console.log('| file | lines | off (ms) | on (ms) | ratio | host, off (MB) | host, on (MB) |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const kind of kinds) {
    const text = textOf(kind);
    const file = path.join(folder, `${kind.name.replace(/\W+/g, '-')}.ts`);
    await writeFile(file, text);
    const head = kind.isDense ? '  private retry(): void {' : '  private update(room: Room | undefined): void {';
    const line = text.slice(0, text.indexOf(head, text.length / 2)).split('\n').length;
    const member = kind.isDense ? 'attempts' : 'rows';
    const editor = await server.startServer();
    /** @type {{ page: Page, host: string, times: number[] }[]} */
    const sides = [];
    for (const extension of [undefined, root]) {
      const before = new Set(hostsSince(new Set()).keys());
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(editor.url({ folder, openFile: file, ...(extension ? { extension } : {}) }));
      await page.locator('.view-lines').first().click({ force: true, timeout: 120_000 });
      // Once to warm up: TypeScript reads the file, and so does the extension.
      await typeThis(page, line, member);
      await typeThis(page, line, member);
      const [host = ''] = hostsSince(before).keys();
      sides.push({ page, host, times: [] });
    }
    for (let at = 0; at < tries; at++) {
      for (const side of sides) side.times.push(await typeThis(side.page, line, member));
    }
    const memory = hostsSince(new Set());
    const [off, on] = sides.map(({ times, host }) => ({ ms: median(times), times, mb: memory.get(host) ?? 0 }));
    await editor.stop();
    for (const { page } of sides) await page.close();
    if (!off || !on) continue;
    const cells = [
      kind.name,
      text.split('\n').length,
      off.ms.toFixed(0),
      on.ms.toFixed(0),
      (on.ms / off.ms).toFixed(2),
    ];
    console.log(`| ${cells.join(' | ')} | ${off.mb.toFixed(0)} | ${on.mb.toFixed(0)} |`);
    console.log(
      `  off ${off.times.map((ms) => ms.toFixed(0)).join(', ')}; on ${on.times.map((ms) => ms.toFixed(0)).join(', ')}`,
    );
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
