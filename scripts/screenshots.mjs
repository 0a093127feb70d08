// Makes all pictures in media/ in a real editor: `npm run screenshots`. The README's is a PNG, as package registries want
// it; those of the walkthrough come in each kind of theme.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from './editors/chromium.mjs';
import { npm, root } from './editors/fetch.mjs';
import { startServer } from './editors/server.mjs';
import { actUntil, hoverUntil, referencePage, runCommand } from './editors/workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

const media = path.join(root, 'media');
const sample = path.join(root, 'test', 'fixtures', 'sample');

/** By the names that walkthroughs have for them, with the class that the editor wears in their kind of theme. */
const themes = {
  dark: ['Default Dark Modern', 'vs-dark'],
  light: ['Default Light Modern', 'vs'],
  hc: ['Default High Contrast', 'hc-black'],
  hcLight: ['Default High Contrast Light', 'hc-light'],
};

const chat = `const socket = new WebSocket('wss://chat.example');

/** The server has been silent for a minute. */
function restart() {
  socket.close(1006, 'no heartbeat');
}

socket.onclose = ({ code }) => {
  if (code === 1001) console.log('Back in a minute.');
};
`;

const teamChat = `const socket = new WebSocket('wss://chat.example');

/** The user wants no more of this room. */
export function block(room: string) {
  socket.close(4001, \`blocked \${room}\`);
}
`;

const teamCodes = `{
  "codes": {
    "4001": {
      "name": "Room Blocked",
      "meaning": "The user has blocked the room.",
      "sentBy": "client",
      "reconnect": "no"
    }
  }
}
`;

/** What a picture of one step is about, and nothing else. */
const quiet = {
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.layoutControl.enabled': false,
  'workbench.editor.openSideBySideDirection': 'down',
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'breadcrumbs.enabled': false,
};

/** @type {Record<string, (page: Page) => Promise<unknown>>} The steps of the walkthrough, each from its file as it was opened. */
const steps = {
  async mistake(page) {
    await page.keyboard.press('ControlOrMeta+Shift+m');
    await page.locator('.markers-panel').getByText('1006').first().waitFor();
  },

  async hover(page) {
    await hoverOver1006(page);
  },

  async fix(page) {
    await page.locator('.view-line', { hasText: 'socket.close' }).getByText('1006').click();
    const offered = page.locator('.action-widget .monaco-list-row.action').first();
    await actUntil(() => page.keyboard.press('ControlOrMeta+.'), offered);
  },

  async completion(page) {
    await page.locator('.view-line', { hasText: 'socket.close' }).getByText('1006').click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('socket.close(');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: '1000' }).first().waitFor();
  },

  async team(page) {
    await page.keyboard.press('ControlOrMeta+p');
    await page.locator('.quick-input-widget .quick-input-box input').fill('.close-codes.json');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '.close-codes.json' }).first().waitFor();
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('.view-line', { hasText: '"Room Blocked"' }).waitFor();
  },

  async reference(page) {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.press('ControlOrMeta+w');
    await runCommand(page, 'Close Codes: Open Reference');
    await referencePage(page);
  },
};

await mkdir(path.join(media, 'walkthrough'), { recursive: true });
const folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-pictures-'));
// Installed, as users have it. For an extension under development the editor takes each theme below its folder for the
// one that is being developed, and its own are there too, in .vscode-test/.
const vsix = path.join(folder, 'close-codes.vsix');
await npm(root, 'run', 'package', '--', '--out', vsix);
const editor = await startServer({ vsix });
const browser = await launchChromium();
try {
  await pictureOfSample();
  for (const [kind, [theme = '', look]] of Object.entries(themes)) {
    for (const [step, prepare] of Object.entries(steps)) {
      const page = await openStep(step, `${step}-${kind}`, theme);
      await page.locator(`.monaco-workbench.${look}`).waitFor();
      await prepare(page);
      const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      await writeFile(path.join(media, 'walkthrough', `${step}-${kind}.webp`), await toWebp(page, png));
      await page.close();
    }
  }
} finally {
  await browser.close();
  await editor.stop();
  await rm(folder, { recursive: true, force: true });
}

/** The README's. */
async function pictureOfSample() {
  const page = await browser.newPage({ viewport: { width: 1000, height: 620 } });
  page.setDefaultTimeout(90_000);
  await page.goto(editor.url({ folder: sample, openFile: path.join(sample, 'client.ts') }));
  await page.locator('.squiggly-error').first().waitFor();
  // Room for the code: no explorer beside it.
  await page.locator('.monaco-editor .view-lines').click();
  await page.keyboard.press('ControlOrMeta+b');
  await untilAtRest(page);
  await hoverOver1006(page);
  await page.screenshot({ path: path.join(media, 'screenshot.png'), animations: 'disabled' });
  await page.close();
}

/**
 * The editor before a step of the walkthrough.
 *
 * @param {string} step
 * @param {string} name its folder's
 * @param {string} theme
 */
async function openStep(step, name, theme) {
  const project = path.join(folder, name, 'chat');
  const settings = { ...quiet, 'workbench.colorTheme': theme };
  await mkdir(path.join(project, '.vscode'), { recursive: true });
  await writeFile(path.join(project, '.vscode', 'settings.json'), JSON.stringify(settings));
  await writeFile(path.join(project, 'chat.ts'), step === 'team' ? teamChat : chat);
  if (step === 'team') await writeFile(path.join(project, '.close-codes.json'), teamCodes);
  const page = await browser.newPage({ viewport: { width: 840, height: 525 }, deviceScaleFactor: 1.25 });
  page.setDefaultTimeout(90_000);
  await page.goto(editor.url({ folder: project, openFile: path.join(project, 'chat.ts') }));
  // Its hints come last.
  await page.locator('.view-line', { hasText: step === 'team' ? 'Room Blocked' : 'Abnormal Closure' }).waitFor();
  await page.locator('.monaco-editor .view-lines').click();
  await page.keyboard.press('ControlOrMeta+b');
  await untilAtRest(page);
  return page;
}

/** @param {Page} page */
async function hoverOver1006(page) {
  const code = page.locator('.view-line', { hasText: 'socket.close(1006' }).getByText('1006');
  await hoverUntil(page, code, page.locator('.monaco-hover-content', { hasText: 'Accepted by' }));
}

/** TypeScript's own service is still reading; its progress would be in the picture. @param {Page} page */
async function untilAtRest(page) {
  await page.locator('.statusbar .codicon-loading').first().waitFor({ state: 'detached' });
}

/**
 * The same picture in a quarter of the bytes, by Chromium's encoder.
 *
 * @param {Page} page any
 * @param {Buffer} png
 * @returns {Promise<Buffer>}
 */
async function toWebp(page, png) {
  const url = `data:image/png;base64,${png.toString('base64')}`;
  /** @type {string} */
  const webp = await page.evaluate(`(async () => {
    const image = new Image();
    image.src = '${url}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
    return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
  })()`);
  return Buffer.from(webp, 'base64');
}
