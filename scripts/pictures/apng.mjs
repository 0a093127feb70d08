// Moving pictures as animated PNG (W3C's PNG, third edition). Browsers and VS Code show them like any PNG, without losing a
// colour. A viewer that doesn't know them shows the first frame.
import zlib from 'node:zlib';

/**
 * @typedef {object} Frame What a frame changes in the one before it.
 * @property {Buffer} png of the part that changes; the first frame's is the whole picture
 * @property {number} left
 * @property {number} top
 * @property {number} milliseconds how long it is shown
 */

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/**
 * @param {readonly Frame[]} frames all from one encoder, so that their pixels have one format
 * @param {number} plays how often it is shown; then it rests on its last frame
 * @returns {Buffer}
 */
export function encodeApng(frames, plays) {
  const [first] = frames;
  if (!first) throw new Error('A moving picture without frames.');
  const header = headerOf(first.png);
  let sequence = 0;
  const parts = [signature, chunk('IHDR', header), chunk('acTL', numbers(frames.length, plays))];
  for (const { png, left, top, milliseconds } of frames) {
    const own = headerOf(png);
    if (!own.subarray(8).equals(header.subarray(8))) throw new Error('The frames have different pixel formats.');
    const delay = Buffer.alloc(6);
    delay.writeUInt16BE(milliseconds, 0);
    delay.writeUInt16BE(1000, 2);
    const place = numbers(own.readUInt32BE(0), own.readUInt32BE(4), left, top);
    parts.push(chunk('fcTL', Buffer.concat([numbers(sequence++), place, delay])));
    for (const data of chunksOf(png, 'IDAT')) {
      parts.push(png === first.png ? chunk('IDAT', data) : chunk('fdAT', Buffer.concat([numbers(sequence++), data])));
    }
  }
  return Buffer.concat([...parts, chunk('IEND', Buffer.alloc(0))]);
}

/** @param {Buffer} png */
function headerOf(png) {
  const [header] = chunksOf(png, 'IHDR');
  if (!header) throw new Error('Not a PNG.');
  return header;
}

/**
 * @param {Buffer} png
 * @param {string} wanted
 * @returns {Buffer[]} their data
 */
function chunksOf(png, wanted) {
  const found = [];
  for (let at = signature.length; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === wanted) found.push(png.subarray(at + 8, end));
    at = end + 4;
  }
  return found;
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([numbers(data.length), body, numbers(zlib.crc32(body))]);
}

/** @param {number[]} values */
function numbers(...values) {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
}
