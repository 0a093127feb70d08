import { encodeApng } from './apng.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Then it rests, so that it doesn't distract from the text around it. */
const plays = 3;

/**
 * Takes the frames of a moving picture. How long each is shown is given, not measured: a slow machine makes the same
 * picture.
 *
 * @param {Page} page
 */
export function film(page) {
  /** @type {{ url: string, milliseconds: number }[]} */
  const frames = [];
  return {
    /** @param {number} milliseconds */
    async shoot(milliseconds) {
      const png = await page.screenshot({ animations: 'disabled', caret: 'initial' });
      frames.push({ url: `data:image/png;base64,${png.toString('base64')}`, milliseconds });
    },

    /** @returns {Promise<Buffer>} */
    async develop() {
      const parts = [];
      for (const [index, { url, milliseconds }] of frames.entries()) {
        const before = frames[index - 1]?.url;
        /** @type {{ left: number, top: number, png: string }} */
        const { left, top, png } = await page.evaluate(
          `(${changedPart})(${JSON.stringify(url)}, ${JSON.stringify(before)})`,
        );
        parts.push({ left, top, png: Buffer.from(png, 'base64'), milliseconds });
      }
      return encodeApng(parts, plays);
    },
  };
}

/** The smallest rectangle that holds all changed pixels. It runs in Chromium, which decodes and encodes. */
const changedPart = `async (url, before) => {
  async function draw(url) {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas;
  }
  const pixelsOf = (canvas) =>
    new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer);
  const canvas = await draw(url);
  let [left, top, right, bottom] = [0, 0, canvas.width - 1, canvas.height - 1];
  if (before) {
    const [pixels, old] = [pixelsOf(canvas), pixelsOf(await draw(before))];
    const changed = [...pixels.keys()].filter((at) => pixels[at] !== old[at]);
    const columns = changed.map((at) => at % canvas.width);
    const least = (values) => values.reduce((a, b) => Math.min(a, b), Infinity);
    const most = (values) => values.reduce((a, b) => Math.max(a, b), 0);
    if (changed.length === 0) throw new Error('A frame changes nothing.');
    [left, right] = [least(columns), most(columns)];
    [top, bottom] = [changed[0], changed.at(-1)].map((at) => Math.floor(at / canvas.width));
  }
  const part = new OffscreenCanvas(right - left + 1, bottom - top + 1);
  part.getContext('2d').drawImage(canvas, -left, -top);
  const png = await (await part.convertToBlob({ type: 'image/png' })).arrayBuffer();
  return { left, top, png: btoa(Array.from(new Uint8Array(png), (byte) => String.fromCharCode(byte)).join('')) };
}`;
