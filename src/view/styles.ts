import type { EntityType } from '../index.ts';
import { PAGE } from './colour.ts';
import { TYPES } from './labels.ts';
import { TALLY_STYLES } from './tally-styles.ts';

/** A type of mention: ink on the light page, ink on the dark page, and a line that tells types apart without colour. */
export const TYPE_INK: Readonly<Record<EntityType, readonly [light: string, dark: string, line: string]>> = {
  person: ['#3d46a8', '#a5adf7', 'solid'],
  place: ['#17693f', '#74cc9c', 'dotted'],
  party: ['#9c4606', '#f3a760', 'double'],
  organization: ['#7d2f79', '#dd9ad9', 'dashed'],
  date: ['#0b5f75', '#6cc6dd', 'solid'],
  seats: ['#9b2743', '#f192a7', 'solid'],
};

const LIGHT = `--k-page:${PAGE.light};--k-paper:#fff;--k-ink:#1d1f23;--k-soft:#5c5f66;--k-line:#e2ded4;--k-focus:#3d46a8;--k-tint:11%;${inks(0)}`;
const DARK = `--k-page:${PAGE.dark};--k-paper:#1e2126;--k-ink:#eceae4;--k-soft:#a6a8ad;--k-line:#33373e;--k-focus:#a5adf7;--k-tint:17%;${inks(1)}`;

function inks(column: 0 | 1): string {
  return TYPES.map(type => `--k-${type}:${TYPE_INK[type][column]}`).join(';');
}

const TYPE_RULES = TYPES.map(
  type => `
.k-${type}{--k-type:var(--k-${type});--k-style:${TYPE_INK[type][2]};--k-width:${TYPE_INK[type][2] === 'solid' ? 2 : 3}px}
.khabar:has(#k-show-${type}:not(:checked)) mark.k-${type}{background:none;border-color:transparent;cursor:auto}
.khabar:has(#k-show-${type}:not(:checked)) :is(.k-card,.k-group).k-${type}{display:none!important}`,
).join('');

/** The style sheet of the view: light and dark, phone and desk, screen and paper. Everything hangs on the class `khabar`. */
export const STYLES: string = `
.khabar{${LIGHT};--k-serif:"Tiro Devanagari Hindi","Noto Serif Devanagari","Kohinoor Devanagari","Shree Devanagari 714","Nirmala UI",Charter,Georgia,"Noto Serif",serif;--k-sans:system-ui,"Segoe UI","Noto Sans","Noto Sans Devanagari","Nirmala UI",sans-serif;color:var(--k-ink);background:var(--k-page);font-family:var(--k-sans);line-height:1.5;-webkit-text-size-adjust:100%}
.khabar *,.khabar{box-sizing:border-box}
.k-page{margin:0;padding:0 clamp(1rem,4vw,3rem) 5rem}
.k-page>*{max-width:66rem;margin-inline:auto}
.khabar h2{font-size:.8rem;font-weight:600;letter-spacing:.02em;color:var(--k-soft);margin:3rem 0 1rem;padding-top:1rem;border-top:1px solid var(--k-line)}
.khabar h3{font-size:1rem;margin:0}
.khabar :focus-visible{outline:2px solid var(--k-focus);outline-offset:2px;border-radius:3px}
.k-facts{margin:0;color:var(--k-soft);font-size:.88rem}
.k-skip{position:absolute;inset-inline-start:-99rem}
.k-skip:focus{inset-inline-start:1rem;top:.5rem;z-index:9;background:var(--k-paper);color:var(--k-ink);padding:.5rem 1rem}
.k-top{padding:1rem 0 .75rem;position:sticky;top:0;z-index:3;background:var(--k-page);border-bottom:1px solid var(--k-line);display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;align-items:center;justify-content:space-between}
.k-legend{border:0;margin:0;padding:0;min-width:0;display:flex;flex-wrap:wrap;gap:.35rem .5rem}
.k-legend{position:relative}.k-legend legend,.k-only-read{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.k-filter{display:inline-flex;align-items:center;gap:.45rem;padding:.28rem .7rem;border:1px solid var(--k-line);border-radius:99px;background:var(--k-paper);font-size:.86rem;cursor:pointer;user-select:none}
.k-filter input{position:absolute;opacity:0;width:1px;height:1px}
.k-filter:has(:focus-visible){outline:2px solid var(--k-focus);outline-offset:2px}
.k-filter:has(input:not(:checked)){background:none;color:var(--k-soft);text-decoration:line-through}
.k-swatch{width:1.05rem;height:.8rem;background:color-mix(in srgb,var(--k-type) 20%,transparent);border-bottom:3px var(--k-style) var(--k-type);border-radius:2px 2px 0 0}
.k-filter:has(input:not(:checked)) .k-swatch{background:none;border-color:var(--k-line)}
.k-count{color:var(--k-soft);font-variant-numeric:tabular-nums;font-weight:400}
.k-article{padding-top:2rem;max-width:40rem;font-family:var(--k-serif);font-size:clamp(1.12rem,1rem + .5vw,1.28rem);line-height:1.85;overflow-wrap:break-word}
.k-article p,.k-article h1{position:relative;margin:0 0 1.15em}
.k-article h1{font-size:1.45em;line-height:1.75;font-weight:600}
.k-article p:not([lang^=hi]):not([lang^=en]){border-inline-start:3px solid var(--k-line);padding-inline-start:1rem}
.k-article mark{--k-shade:color-mix(in srgb,var(--k-type) var(--k-tint),transparent);color:inherit;background:linear-gradient(transparent 16%,var(--k-shade) 16%);border-bottom:var(--k-width) var(--k-style) color-mix(in srgb,var(--k-type) 75%,transparent);padding:0 .14em;cursor:help;scroll-margin-top:7rem;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.k-article mark:is(:hover,:focus,:target){--k-shade:color-mix(in srgb,var(--k-type) 30%,transparent)}
.k-card{display:none;position:fixed;z-index:4;inset:auto .6rem .6rem .6rem;max-height:60vh;overflow:auto;padding:1rem 1.1rem;background:var(--k-paper);border:1px solid var(--k-line);border-top:3px solid var(--k-type);border-radius:10px;box-shadow:0 10px 34px rgb(0 0 0/.16);font:400 .88rem/1.5 var(--k-sans);color:var(--k-ink);text-align:start;white-space:normal}
.k-article mark:focus+.k-card{display:inline-block}
.k-article mark:hover+.k-card{display:inline-block;z-index:5}
.k-head{display:flex;justify-content:space-between;color:var(--k-type);font-weight:600;font-size:.78rem}
.k-sure{color:var(--k-soft);font-weight:400;font-variant-numeric:tabular-nums}
.k-title{display:block;font:600 1.18rem/1.5 var(--k-serif);margin:.1rem 0 .45rem}
.k-row{display:grid;grid-template-columns:minmax(4.5rem,33%) 1fr;gap:.6rem;padding:.22rem 0;border-top:1px solid var(--k-line)}
.k-key{color:var(--k-soft)}
.k-value{overflow-wrap:anywhere}
.k-evidence{display:block;margin-top:.5rem;padding-top:.4rem;border-top:1px solid var(--k-line);color:var(--k-soft);font-size:.78rem;overflow-wrap:anywhere}
.k-evidence code{font-family:ui-monospace,"Noto Sans Mono","Noto Sans Devanagari",monospace;color:var(--k-ink)}
.k-records{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:1.6rem 2.4rem;align-items:start}
.k-group h3{font-size:.95rem;color:var(--k-type)}
.k-group ul{list-style:none;margin:.4rem 0 0;padding:0}
.k-group li{padding:.42rem 0;border-top:1px solid var(--k-line);line-height:1.45}
.k-name{font-family:var(--k-serif);font-size:1.05rem}
.k-about{color:var(--k-soft);font-size:.86rem;margin-inline-start:.3rem}
.k-links{white-space:normal;font-size:.8rem}
.k-links a{display:inline-block;min-width:1.5rem;padding:.1rem .25rem;text-align:center;color:var(--k-type);text-decoration:none;border-radius:4px;background:color-mix(in srgb,var(--k-type) 9%,transparent)}
.k-links a:hover{background:color-mix(in srgb,var(--k-type) 24%,transparent)}${TYPE_RULES}${TALLY_STYLES}
@media (max-width:40rem){.k-top{position:static}.k-legend{flex-wrap:nowrap;overflow-x:auto;margin-inline:-1rem;padding:.25rem 1rem}.k-filter{flex:none}.k-top{flex-wrap:nowrap;flex-direction:column;align-items:stretch}}
@media (min-width:70rem){
.k-page .k-card{position:absolute;inset:auto;left:calc(100% + 3rem);width:20rem;max-height:none;margin-top:-.9rem;box-shadow:0 4px 18px rgb(0 0 0/.07)}
.k-page [dir=rtl] .k-card{direction:ltr}
}
@media (prefers-color-scheme:dark){.khabar{${DARK};color-scheme:dark}.khabar .k-fill,.khabar .k-dot{--k-colour:var(--k-dark)}}
@media (prefers-reduced-motion:no-preference){html:has(.k-page){scroll-behavior:smooth}}
@media print{
.khabar{${LIGHT};--k-page:#fff;color-scheme:light}.khabar .k-fill,.khabar .k-dot{--k-colour:var(--k-light)}
.k-page{padding:0}.k-top{position:static}.k-card,.k-skip,.k-links{display:none!important}
.k-article{font-size:11.5pt;max-width:none}.k-tally,.k-group li{break-inside:avoid}
.k-tally details::details-content{display:block;content-visibility:visible}
.khabar *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
