// Empties `dist` before a build: chunk names carry a hash, and old ones would be packed too.
import { rmSync } from 'node:fs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
