// Writes `dist/schema.json` from the built schemas: the JSON Schema that the package holds as `khabar/schema.json`.
import { writeFileSync } from 'node:fs';
import { documentJsonSchema } from '../dist/schema.js';

writeFileSync(new URL('../dist/schema.json', import.meta.url), `${JSON.stringify(documentJsonSchema(), null, 2)}\n`);
