import type { ArchiveStats, NameCount } from './stats.ts';

const LABEL = 210;
const CELL = 16;
const ROW = 20;
const BAR = 160;
const HEAD = 46;
/** The Okabe-Ito colours, which colour-blind readers can tell apart. */
const COLOURS = { people: '#0072b2', places: '#009e73', parties: '#d55e00' } as const;
const TITLES = { people: 'लोग · people', places: 'जगहें · places', parties: 'दल · parties' } as const;

/** A plot of who is named when: a row a name, a column a month, darker for more articles, and a bar for all of them. */
export function statsPlot(stats: ArchiveStats): string {
  const width = LABEL + stats.months.length * CELL + BAR + 60;
  let y = 34;
  const panels = (['people', 'places', 'parties'] as const).map(kind => {
    const panel = panelOf(TITLES[kind], COLOURS[kind], stats[kind], stats.months, y);
    y += HEAD + stats[kind].length * ROW;
    return panel;
  });
  const { articles, errors } = stats.counts;
  const title = `${articles} articles${errors > 0 ? `, ${errors} unread` : ''}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y + 10}" viewBox="0 0 ${width} ${y + 10}" font-family="Noto Sans Devanagari, Mangal, sans-serif" font-size="12" role="img" aria-label="${title}">
<rect width="100%" height="100%" fill="#fff"/>
<text x="12" y="22" font-size="15" font-weight="bold">${title}</text>
${panels.join('\n')}
</svg>
`;
}

function panelOf(
  title: string,
  colour: string,
  names: readonly NameCount[],
  months: readonly string[],
  top: number,
): string {
  const largestMonth = Math.max(1, ...names.flatMap(({ months: counts }) => Object.values(counts)));
  const largest = Math.max(1, ...names.map(({ articles }) => articles));
  const lines = [`<text x="12" y="${top + 20}" font-weight="bold">${title}</text>`];
  months.forEach((month, index) => {
    const first = index === 0 || month.slice(0, 4) !== months[index - 1]!.slice(0, 4);
    if (first)
      lines.push(`<text x="${LABEL + index * CELL}" y="${top + 20}" font-size="10">${month.slice(0, 4)}</text>`);
  });
  names.forEach(({ name, articles, months: counts }, index) => {
    const y = top + 28 + index * ROW;
    lines.push(`<text x="${LABEL - 8}" y="${y + 13}" text-anchor="end">${escaped(name)}</text>`);
    months.forEach((month, column) => {
      const count = counts[month];
      if (count === undefined) return;
      const opacity = (0.15 + (0.85 * count) / largestMonth).toFixed(2);
      const x = LABEL + column * CELL;
      lines.push(
        `<rect x="${x}" y="${y}" width="${CELL - 1}" height="${ROW - 3}" fill="${colour}" fill-opacity="${opacity}"><title>${escaped(name)} · ${month} · ${count}</title></rect>`,
      );
    });
    const x = LABEL + months.length * CELL + 8;
    const bar = Math.max(1, Math.round((BAR * articles) / largest));
    lines.push(`<rect x="${x}" y="${y + 2}" width="${bar}" height="${ROW - 7}" fill="${colour}"/>`);
    lines.push(`<text x="${x + bar + 4}" y="${y + 13}" font-size="10">${articles}</text>`);
  });
  return lines.join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
