import { rmSync } from 'node:fs';
import './runFolder';

export default function runFolderGone(): void {
  if (globalThis.runFolder)
    rmSync(globalThis.runFolder, { recursive: true, force: true, maxRetries: 3 });
}
