import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Mounts a file system of its own, so many bytes large; null where this machine does not let us. */
export function mountSmallDisk(directory: string, bytes: number): (() => void) | null {
  mkdirSync(directory, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', directory]);
  if (status !== 0) return null;
  return () => {
    spawnSync('umount', ['-l', directory]);
  };
}
