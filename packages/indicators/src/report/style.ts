/** The colours that charts are drawn in; the style of the page puts those of a dark screen in their place. */
export const CHART_COLOURS = {
  text: '#1b2126',
  line: '#8a939b',
  grid: '#dfe3e6',
  series: ['#0b6e69', '#b4540a', '#4a4e9c', '#8a3b6b'],
} as const

const [FIRST, SECOND, THIRD, FOURTH] = CHART_COLOURS.series

/**
 * The style of the page: one column that fits a phone (where targets and ratings stand with each indicator alone), sides by the direction of reading, dark where the screen is dark and never on paper.
 * A chart that is wider than a phone is drawn twice, and each page shows one. Every text stands out from its ground by 4.5 to 1 or more.
 */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1b2126;--soft:#545e67;--edge:#c9d0d5;--band:#f3f6f7;--accent:#0b6e69;--line:#8a939b;--grid:#dfe3e6;--s1:${FIRST};--s2:${SECOND};--s3:${THIRD};--s4:${FOURTH}}
@media screen and (prefers-color-scheme:dark){:root{--ground:#12171a;--ink:#e9edef;--soft:#aab4bb;--edge:#3a444b;--band:#1b2226;--accent:#62cdc5;--line:#7d8890;--grid:#2b343a;--s1:#4dbdb5;--s2:#f0a35e;--s3:#a5a9f0;--s4:#e394c2}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI","Noto Sans","Noto Naskh Arabic",Arial,sans-serif}
main,header,footer{max-inline-size:56rem;margin-inline:auto;padding-inline:1rem}
header{padding-block:2rem 1rem}
footer{padding-block:1rem 3rem;color:var(--soft)}
h1{font-size:1.9rem;line-height:1.2;margin-block:0 .5rem}
h2{font-size:1.35rem;line-height:1.3;margin-block:0 .25rem}
h3{font-size:1.05rem;margin-block:1.5rem .25rem}
a{color:var(--accent)}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
section{padding-block:1.75rem;border-block-start:1px solid var(--edge)}
.lead{font-size:1.6rem;font-weight:650;line-height:1.3;margin-block:.25rem .75rem;color:var(--accent)}
.note{color:var(--soft);margin-block:.35rem;font-size:.93rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin-block:.75rem}
dt{color:var(--soft)}
dd{margin:0}
ul{padding-inline-start:1.2rem;margin-block:.35rem}
.wide{overflow-x:auto;margin-block:.5rem}
.wide:focus-visible{outline:3px solid var(--accent)}
table{border-collapse:collapse;inline-size:100%;font-size:.95rem;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding-block:.35rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-block-end:1px solid var(--edge)}
tbody th{min-inline-size:5.5rem}
thead th{border-block-end:2px solid var(--line)}
td.n,th.n{text-align:end}
tbody tr:nth-child(even){background:var(--band)}
tbody th[rowspan]{background:var(--ground)}
tr.all{font-weight:650}
.day{white-space:nowrap}
.gone{color:var(--soft);font-style:italic}
figure{margin:1rem 0 0}
.chart{direction:ltr;overflow-x:auto}
.chart svg{display:block;max-inline-size:100%;block-size:auto}
.chart svg+svg{display:none}
.chart text{font-family:inherit;font-size:12px;fill:var(--ink)}
.chart line{stroke:var(--line)}
.chart [stroke="${CHART_COLOURS.grid}"]{stroke:var(--grid)}
.chart [fill="${FIRST}"]{fill:var(--s1)}
.chart [fill="${SECOND}"]{fill:var(--s2)}
.chart [fill="${THIRD}"]{fill:var(--s3)}
.chart [fill="${FOURTH}"]{fill:var(--s4)}
@media (max-width:34rem){body{font-size:.98rem}table{font-size:.85rem}th,td{padding-inline:.3rem}tbody th{min-inline-size:4rem}h1{font-size:1.5rem}.lead{font-size:1.3rem}dl{grid-template-columns:1fr;gap:0}dd{margin-block-end:.5rem}.summary :is(th,td):nth-child(n+3){display:none}}
@media screen and (max-width:34rem){.chart svg:not(:last-child){display:none}.chart svg+svg{display:block}}
@media print{:root{color-scheme:light}html{font-size:10pt}main,header,footer{max-inline-size:none;padding-inline:0}a{color:inherit;text-decoration:none}section,figure,tr{break-inside:avoid}section.long{break-inside:auto}thead{display:table-header-group}tr.all{break-before:avoid}h2,h3,caption{break-after:avoid}.wide,.chart{overflow:visible}.chart svg{min-inline-size:0;max-inline-size:100%;max-block-size:22cm}.lead,dl{break-inside:avoid}h2,.lead{break-after:avoid}}
@page{margin:18mm}
`.trim()
