// Makes the pictures in media/ in a real editor: `npm run screenshots [-- <part of a file's name>…]`. Those of the README
// and the extension's page are PNGs, as package registries want them. Those of the walkthrough come in each kind of theme.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { launchChromium } from './editors/chromium.mjs';
import { npm, root } from './editors/fetch.mjs';
import { startServer } from './editors/server.mjs';
import { actUntil, hoverUntil, referencePage, runCommand } from './editors/workbench.mjs';
import { film } from './pictures/film.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {(
 *   where: { folder: string, openFile: string },
 *   size: import('playwright-core').BrowserContextOptions,
 * ) => Promise<Page>} Open shows a file of a folder in the editor
 */

/** Milliseconds for one picture. Most are taken in ten seconds. */
const longest = 120_000;

const media = path.join(root, 'media');
const sample = path.join(root, 'test', 'fixtures', 'sample');

/** @type {Record<string, string[]>} By the walkthrough's names for them: a theme, and the class of the editor in it. */
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

const demoStart = chat.replace(/socket\.close\(1006.*/, '// Restart');

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

/** @type {Record<string, (open: Open) => Promise<Buffer>>} By their files' names. */
const pictures = {
  'demo.png': demo,
  'fix.png': async (open) => (await takeStep(open, 'fix', 'dark')).png,
  'screenshot.png': hoverInSample,
  'codes.png': codesOfSample,
};
for (const kind of Object.keys(themes)) {
  for (const step of Object.keys(steps)) {
    pictures[`walkthrough/${step}-${kind}.webp`] = async (open) => {
      const { page, png } = await takeStep(open, step, kind);
      return toWebp(page, png);
    };
  }
}

const parts = process.argv.slice(2);
const chosen = Object.entries(pictures).filter(
  ([name]) => parts.length === 0 || parts.some((part) => name.includes(part)),
);
if (chosen.length === 0) {
  console.error(`No picture is called ${parts.join(' or ')}. There are:\n${Object.keys(pictures).join('\n')}`);
  process.exit(1);
}

await mkdir(path.join(media, 'walkthrough'), { recursive: true });
const folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-pictures-'));
// Installed, as users have it. For an extension under development the editor takes each theme below its folder for the
// one that is being developed, and its own are there too, in .vscode-test/.
const vsix = path.join(folder, 'close-codes.vsix');
await npm(root, 'run', 'package', '--', '--out', vsix);
const editor = await startServer({ vsix });
const browser = await launchChromium();
try {
  for (const [name, take] of chosen) {
    const png = await inTime(name, take).catch((error) => {
      // On a busy machine an editor that has just been started can stay half loaded. It gets a second chance.
      console.error(`media/${name}: ${error.message}\nOnce more`);
      return inTime(name, take);
    });
    await writeFile(path.join(media, name), png);
    console.log(`media/${name}: ${Math.ceil(png.length / 1000)} kB`);
  }
} finally {
  await browser.close();
  await editor.stop();
  await rm(folder, { recursive: true, force: true });
}

/**
 * @param {string} name
 * @param {(open: Open) => Promise<Buffer>} take
 */
async function inTime(name, take) {
  /** @type {Page | undefined} */
  let page;
  // Ends what is tried again and again.
  const timer = setTimeout(() => page?.close(), longest);
  try {
    return await take(async (where, size) => {
      page = await browser.newPage(size);
      page.setDefaultTimeout(longest / 2);
      await page.goto(editor.url(where));
      return page;
    });
  } catch (error) {
    throw page?.isClosed() ? new Error(`${name} took more than ${longest / 1000} seconds.`, { cause: error }) : error;
  } finally {
    clearTimeout(timer);
    await page?.close();
  }
}

/**
 * @param {Open} open
 * @param {string} file of the sample project
 * @param {Record<string, unknown>} settings
 */
async function openSample(open, file, settings) {
  // A copy, for the settings.
  const project = path.join(folder, file, 'sample');
  await cp(sample, project, { recursive: true });
  const settingsFile = path.join(project, '.vscode', 'settings.json');
  const usual = JSON.parse(await readFile(settingsFile, 'utf8'));
  await writeFile(settingsFile, JSON.stringify({ ...usual, ...settings }));
  const where = { folder: project, openFile: path.join(project, file) };
  const page = await open(where, { viewport: { width: 1000, height: 620 } });
  // Its findings come with its hints.
  await page.locator('.squiggly-error').first().waitFor();
  await page.locator('.monaco-editor .view-lines').click();
  return page;
}

/** @param {Open} open */
async function hoverInSample(open) {
  // With larger letters or lines the hover doesn't fit into its frame.
  const page = await openSample(open, 'client.ts', {
    'editor.fontSize': 13,
    'editor.lineHeight': 0,
    'editor.hover.above': true,
  });
  // Room for the code: no explorer beside it.
  await page.keyboard.press('ControlOrMeta+b');
  await untilAtRest(page);
  await hoverOver1006(page);
  return page.screenshot({ animations: 'disabled' });
}

/** The view in the Explorer, and the hints in the text. @param {Open} open */
async function codesOfSample(open) {
  const page = await openSample(open, 'server.js', quiet);
  await page.keyboard.press('ControlOrMeta+End');
  await runCommand(page, 'Close Codes: Check Workspace');
  const view = page.locator('.pane-header', { hasText: 'Close Codes' });
  const code = page.locator('.pane', { has: view }).locator('.monaco-list-row', { hasText: '1006' });
  await view.waitFor();
  for (const other of await page.locator('.sidebar .pane-header[aria-expanded="true"]').all()) await other.click();
  await actUntil(() => view.click(), code);
  await code.click();
  // The problems.
  await page.keyboard.press('ControlOrMeta+j');
  const sidebar = await page.locator('.part.sidebar').boundingBox();
  if (!sidebar) throw new Error('There is no side bar.');
  const edge = sidebar.x + sidebar.width;
  await page.mouse.move(edge, 300);
  await page.mouse.down();
  await page.mouse.move(edge + 50, 300);
  await page.mouse.move(440, 300);
  await page.mouse.up();
  await restMouse(page);
  return page.screenshot({ animations: 'disabled' });
}

/** A mistake is typed, explained and fixed. @param {Open} open */
async function demo(open) {
  const page = await openChat(
    open,
    'demo',
    { 'chat.ts': demoStart },
    {
      ...quiet,
      'workbench.colorTheme': 'Default Dark Modern',
      'editor.cursorBlinking': 'solid',
      // What TypeScript would offer meanwhile is not what it is about.
      'editor.quickSuggestions': { other: 'off' },
      'editor.suggestOnTriggerCharacters': false,
      'editor.parameterHints.enabled': false,
    },
  );
  const { shoot, develop } = film(page);
  const line = page.locator('.view-line', { hasText: 'socket.close' });
  await page.locator('.view-line', { hasText: '// Restart' }).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await restMouse(page);
  await shoot(1200);
  for (const key of 'socket.close(1006);') {
    await page.keyboard.type(key);
    if (key !== ';') await shoot(110);
  }
  await page.locator('.squiggly-error').waitFor();
  await line.getByText('Abnormal Closure').waitFor();
  await shoot(1800);
  await hoverOver1006(page);
  await shoot(4500);
  await page.keyboard.press('Escape');
  await restMouse(page);
  await line.getByText('1006').click();
  const fixes = page.locator('.action-widget .monaco-list-row.action');
  await actUntil(() => page.keyboard.press('ControlOrMeta+.'), fixes.first());
  await shoot(2500);
  await page.keyboard.press('Enter');
  await page.locator('.squiggly-error').waitFor({ state: 'detached' });
  await restMouse(page);
  await shoot(3000);
  return develop();
}

/**
 * @param {Open} open
 * @param {string} step of the walkthrough
 * @param {string} kind of theme
 */
async function takeStep(open, step, kind) {
  const [theme, look] = themes[kind] ?? [];
  const files = step === 'team' ? { 'chat.ts': teamChat, '.close-codes.json': teamCodes } : { 'chat.ts': chat };
  const page = await openChat(open, `${step}-${kind}`, files, { ...quiet, 'workbench.colorTheme': theme });
  await page.locator(`.monaco-workbench.${look}`).waitFor();
  await steps[step]?.(page);
  return { page, png: await page.screenshot({ animations: 'disabled', caret: 'hide' }) };
}

/**
 * The editor on a small project, with its `chat.ts` open.
 *
 * @param {Open} open
 * @param {string} name its folder's
 * @param {Record<string, string>} files
 * @param {Record<string, unknown>} settings
 */
async function openChat(open, name, files, settings) {
  const project = path.join(folder, name, 'chat');
  await mkdir(path.join(project, '.vscode'), { recursive: true });
  await writeFile(path.join(project, '.vscode', 'settings.json'), JSON.stringify(settings));
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(project, file), text);
  const where = { folder: project, openFile: path.join(project, 'chat.ts') };
  const page = await open(where, { viewport: { width: 840, height: 525 }, deviceScaleFactor: 1.25 });
  // Its hints come last.
  await page
    .locator('.view-line', { hasText: /Room\sBlocked|Abnormal\sClosure|Going\sAway/ })
    .first()
    .waitFor();
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

/** Where nothing takes notice of it. @param {Page} page */
async function restMouse(page) {
  await page.mouse.move(600, 500);
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
