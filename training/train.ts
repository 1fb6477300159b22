import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sharedFolder } from '../bench/gold/gold.ts';
import { openClasses } from '../src/tagger/classes.ts';
import { readStock } from './augment.ts';
import { learnClusters } from './clusters.ts';
import { archiveSentences, conllArticles, goldTexts, withSwaps } from './corpora.ts';
import { fitModel, RECIPE } from './fit.ts';
import { PACKING, packModel } from './pack.ts';

// npm run train: word clusters, then the weights, then the packed model. Seeded: the same data give the same bytes.
const shared = sharedFolder();
if (shared === undefined) throw new Error('training needs the shared folder beside the project');
const clusters = learnClusters(archiveSentences(shared));
console.log(`${clusters.size} words in clusters`);
const gold = withSwaps(await goldTexts(shared, ['news', 'portal']), readStock(shared));
const articles = [...gold, ...conllArticles(shared)];
console.log(`${gold.length} marked articles, ${articles.length - gold.length} sentences of other corpora`);
const report = (line: string): void => console.log(line);
const model = fitModel(articles, openClasses(clusters), { ...RECIPE, chain: { ...RECIPE.chain, report } });
const packed = packModel(model, clusters, PACKING);
const file = path.resolve('src/tagger/model.generated.ts');
writeFileSync(file, `// Written by \`npm run train\`; see MODEL.md.\nexport const MODEL: string =\n  '${packed}';\n`);
console.log(`${model.index.size} features learned, ${packed.length} characters packed`);
