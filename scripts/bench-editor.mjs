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
/** The same for a try to warm up, which is repeated: what is typed while the editor still loads is never completed. */
const longestToWarmUp = 10_000;
const mostTriesToWarmUp = 12;

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

/**
 * Puts an empty line behind the first occurrence of a method's head in the second half of a text.
 *
 * @param {string} text
 * @param {string} head
 * @returns {{ text: string, line: number }} the text, and the line's number from 1
 */
function withEmptyLine(text, head) {
  const at = text.indexOf(head, text.length / 2) + head.length;
  const before = text.slice(0, at);
  return { text: `${before}\n${text.slice(at)}`, line: before.split('\n').length };
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
 * Types `this.` on an empty line, and removes it again.
 *
 * @param {Page} page
 * @param {number} line from 1
 * @param {string} member what TypeScript suggests
 * @param {number} [timeout] how long it may take, in milliseconds
 * @returns {Promise<number>} how long its members took to appear, in milliseconds
 */
async function typeThis(page, line, member, timeout = longest) {
  const field = page.locator('.quick-input-widget .quick-input-box input');
  await actUntil(() => page.keyboard.press('Control+g'), field);
  await field.fill(`:${line}`);
  while (await field.isVisible()) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
  }
  await page.keyboard.type('this', { delay: 60 });
  const start = performance.now();
  await page.keyboard.type('.');
  const row = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: member }).first();
  const took = await row.waitFor({ timeout }).then(
    () => performance.now() - start,
    () => timeout,
  );
  await page.keyboard.press('Escape');
  for (const _ of 'this.') await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  // What the edit has set off, here and in TypeScript, comes to its end.
  await page.waitForTimeout(2500);
  return took;
}

/**
 * Types until TypeScript has read the file, and then once more.
 *
 * @param {Page} page
 * @param {number} line from 1
 * @param {string} member what TypeScript suggests
 */
async function warmUp(page, line, member) {
  let isWarm = false;
  for (let at = 0; at < mostTriesToWarmUp; at++) {
    const came = (await typeThis(page, line, member, longestToWarmUp)) < longestToWarmUp;
    if (came && isWarm) return;
    isWarm = came;
  }
  throw new Error(`TypeScript suggests no member in ${mostTriesToWarmUp} tries.`);
}

/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const browser = await launchChromium();
const folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-bench-'));
try {
  console.log('| file | lines | off (ms) | on (ms) | ratio | host, off (MB) | host, on (MB) |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const kind of kinds) {
    const head = kind.isDense ? '  private retry(): void {\n' : '  private update(room: Room | undefined): void {\n';
    const { text, line } = withEmptyLine(textOf(kind), head);
    const file = path.join(folder, `${kind.name.replace(/\W+/g, '-')}.ts`);
    await writeFile(file, text);
    const member = kind.isDense ? 'attempts' : 'rows';
    const editor = await server.startServer();
    /** @type {{ page: Page, host: string, times: number[] }[]} */
    const sides = [];
    for (const extension of [undefined, root]) {
      const before = new Set(hostsSince(new Set()).keys());
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(editor.url({ folder, openFile: file, ...(extension ? { extension } : {}) }));
      await page.locator('.view-lines').first().click({ force: true, timeout: 120_000 });
      await warmUp(page, line, member);
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
