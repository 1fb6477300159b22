import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium of this machine (or of `KHABAR_CHROMIUM`); undefined where there is none. */
export const CHROMIUM: string | undefined = [process.env['KHABAR_CHROMIUM'], ...PLACES].find(
  place => place !== undefined && existsSync(place),
);

/** Starts it so that it asks nothing of the network by itself. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
