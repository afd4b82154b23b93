/** Draws the PNG icons from their SVG sources (npm run icons). The PNGs are committed. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Sizes that the manifest names; each is a whole multiple of the 16-unit grid, so edges stay sharp. */
const SIZES = [16, 32, 64, 80];
const folder = fileURLToPath(new URL('.', import.meta.url));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
const page = await browser.newPage();
for (const file of readdirSync(`${folder}svg`).sort()) {
  const svg = readFileSync(`${folder}svg/${file}`, 'utf8');
  const name = file.replace('.svg', '');
  for (const size of name === 'icon' ? [...SIZES, 128] : SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block}</style>${svg}`,
    );
    await page.screenshot({ path: `${folder}${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
