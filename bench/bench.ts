import { benchArchive } from './archive.ts';
import { benchSpeed } from './speed.ts';

/** `npm run bench -- NAME` */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = { archive: benchArchive, speed: benchSpeed };

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (!bench) {
  console.error(`bench: «${name}» is none of ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
await bench();
