/** How seat tallies look; `--k-light` and `--k-dark` come with each party. */
export const TALLY_STYLES: string = `
.k-tally{margin:0 0 2.5rem;padding:1.4rem clamp(1rem,3vw,1.8rem);background:var(--k-paper);border:1px solid var(--k-line);border-radius:12px}
.k-tally h3{font:600 1.25rem/1.4 var(--k-serif)}
.k-charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem 3rem;align-items:center;margin:1rem 0}
.k-chart{width:100%;height:auto;max-width:34rem;margin-inline:auto;overflow:visible;font-family:var(--k-sans)}
.k-fill,.k-dot{--k-colour:var(--k-light)}
.k-fill{fill:var(--k-colour)}
.k-pale{opacity:.42}
.k-dot{display:inline-block;width:.75rem;height:.75rem;margin-inline-end:.5rem;border-radius:50%;background:var(--k-colour)}
.k-open{fill:none;stroke:var(--k-soft);stroke-width:1.1;opacity:.7}
.k-majority{fill:none;stroke:var(--k-ink);stroke-width:1.4;stroke-dasharray:4 4}
.k-held{fill:none;stroke:var(--k-ink);stroke-width:2}
.k-big{font-size:40px;font-weight:600;fill:var(--k-ink)}
.k-small{font-size:13px;fill:var(--k-soft)}
.k-strong{fill:var(--k-ink);font-weight:600}
.k-label{font-size:14px;fill:var(--k-ink)}
.k-number{font-size:14px;font-weight:600;fill:var(--k-ink)}
.k-tally details{font-size:.9rem;color:var(--k-soft)}
.k-tally summary{cursor:pointer;width:fit-content}
.k-scroll{overflow-x:auto}
.k-tally table{border-collapse:collapse;margin-top:.6rem;color:var(--k-ink);font-variant-numeric:tabular-nums}
.k-tally :is(th,td){padding:.35rem 1.4rem .35rem 0;border-bottom:1px solid var(--k-line);text-align:start;font-weight:400}
.k-tally thead th{color:var(--k-soft);font-size:.82rem}
.k-tally td{text-align:end}
.k-conflicts{border-inline-start:3px solid var(--k-seats);padding:.1rem 1rem;margin:0 0 1rem;font-size:.9rem}
.k-conflicts ul{margin:.2rem 0;padding-inline-start:1.1rem}
.k-conflicts a{color:var(--k-seats)}`;
