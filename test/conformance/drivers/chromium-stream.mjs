import { launchChromium } from '../../../scripts/editors/chromium.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: "Chromium's WebSocketStream",
  api: 'websocket-stream',
  shown: (userAgent) => /Chrome\/(\d+)/.exec(userAgent)?.[1] ?? userAgent,
  observe: () =>
    observeClient(async (origin) => {
      const browser = await launchChromium();
      await (await browser.newPage()).goto(`${origin}/stream`);
      return () => browser.close();
    }),
};
