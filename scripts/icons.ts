import { access, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** Sizes, in px, that the browsers and their stores ask for. */
const SIZES = [16, 32, 48, 96, 128];
const FOLDER = new URL('../public/icon/', import.meta.url);
/** Where Debian, Ubuntu and Google put the browser; `CHROMIUM` overrides. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Draws `public/icon/icon.svg` as PNG in every size. Run after changing it: `node scripts/icons.ts`. */
async function drawIcons(): Promise<void> {
  const svg = await readFile(new URL('icon.svg', FOLDER), 'utf8');
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(`${size}.png`, FOLDER), png);
      console.log(`public/icon/${size}.png: ${png.length} bytes`);
    }
  } finally {
    await browser.close();
  }
}

async function findBrowser(): Promise<string> {
  for (const path of [process.env.CHROMIUM, ...BROWSERS]) {
    if (path === undefined) continue;
    const found = await access(path).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  throw new Error(
    `icons: no Chromium at ${BROWSERS.join(', ')}, expected one; install it ("apt-get install chromium") or name it in CHROMIUM`,
  );
}

await drawIcons();
