import { launchChromium } from '../../../scripts/editors/chromium.mjs';
import { minor } from '../driver.mjs';
import { observeClient } from '../observe.mjs';
import { runRoutes } from '../routes.mjs';

/** @type {import('../driver.mjs').Driver} The side of a WebSocketRoute that `connectToServer()` gives, in Chromium. */
export default {
  name: "Playwright's connection to the server",
  api: 'playwright',
  shown: minor,
  observe: () =>
    observeClient(async (origin) => {
      const browser = await launchChromium();
      runRoutes(await browser.newPage(), origin).catch((error) => console.error(error));
      return () => browser.close();
    }),
};
