/** Pictures for README and docs, left in the folder that SCREENSHOTS names; nowhere unless it is named. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const folder = process.env.SCREENSHOTS;

/** Takes a picture of what is on the screen, small enough for a repository. */
export async function picture(page, name) {
  if (folder === undefined) return;
  await page.evaluate(async () => {
    document.documentElement.scrollTop = 0;
    await document.fonts.ready;
  });
  const bytes = await page.screenshot({ animations: 'disabled' });
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${name}.png`),
    await sharp(bytes).png({ palette: true, quality: 90, effort: 8 }).toBuffer(),
  );
}
