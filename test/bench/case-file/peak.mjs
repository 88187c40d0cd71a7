/** 内存峰值 – loaded before a tool (`--import`), says at its end what the most was that it held, in KiB, in a file. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS));
});
