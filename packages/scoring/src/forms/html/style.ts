/** The style of the page. No rule needs a script, or a font or picture from elsewhere. */
export const style: string = `
:root{--ink:#1a1a1a;--soft:#555;--line:#c9ced6;--fill:#f3f5f8;--reached:#1f5fa8;--possible:#b9cfe9;--bad:#a4262c}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:62rem;color:var(--ink);background:#fff;overflow-wrap:anywhere;
font:15px/1.65 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif}
h1{font-size:1.7rem;line-height:1.3;text-align:center;margin:.5rem 0}
h2{font-size:1.2rem;margin:2rem 0 .6rem;padding-bottom:.2rem;border-bottom:2px solid var(--reached);break-after:avoid}
h3{font-size:1rem;margin:1.2rem 0 .4rem;break-after:avoid}
p{margin:.4rem 0}
.site{text-align:center;font-size:1.15rem;margin-bottom:1.2rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}
dt{color:var(--soft)}
dd{margin:0}
aside{margin:1rem 0;padding:.6rem 1rem;border:1px solid var(--line);border-left:4px solid var(--bad);background:var(--fill)}
aside ul{margin:.2rem 0;padding-left:1.2rem}
.total{font-size:2.4rem;font-weight:700;line-height:1.2;text-align:center}
.lead{text-align:center}
table{width:100%;border-collapse:collapse;margin:.6rem 0;font-size:.9rem}
thead{display:table-header-group}
tr{break-inside:avoid}
td:not(.number){min-width:8em}
th,td{padding:.35rem .5rem;border:1px solid var(--line);text-align:left;vertical-align:top}
th{background:var(--fill);font-weight:600}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.depth1>td:first-child{font-weight:700}
.depth2>td:first-child{padding-left:1.6rem}
.depth3>td:first-child{padding-left:2.8rem}
.depth0,.depth1{background:var(--fill)}
.bar{width:7rem}
svg{display:block;width:100%;height:.7rem;margin:.35rem 0}
.track{fill:#e6e9ee}
.possible{fill:var(--possible)}
.reached{fill:var(--reached)}
.legend svg{display:inline-block;width:1.4rem;vertical-align:middle;margin:0 .3rem 0 0}
.legend{color:var(--soft);font-size:.85rem}
.legend span{margin-right:1rem;white-space:nowrap}
summary{cursor:pointer}
details>p{margin:.3rem 0 .2rem;font-weight:400;color:var(--soft)}
ul.plain{list-style:none;padding:0;margin:.3rem 0}
ul.plain li{padding:.2rem 0;border-bottom:1px dotted var(--line)}
.hash{font-family:ui-monospace,Consolas,monospace;font-size:.8rem}
.sign{display:grid;grid-template-columns:1fr 1fr;gap:2.2rem 2rem;margin:1.5rem 0;break-inside:avoid}
.sign div{border-bottom:1px solid var(--ink);padding-bottom:.2rem}
.unit{margin-top:2.5rem}
.bad{color:var(--bad);font-weight:600}
.hint{color:var(--soft);font-size:.85rem}
a{color:var(--reached)}
@media (max-width:40rem){
body{padding:.8rem;font-size:16px}
h1{font-size:1.35rem}
dl{grid-template-columns:1fr;gap:0}
dd{margin-bottom:.4rem}
table,tbody,tr,td{display:block}
td:not(.number){min-width:0}
thead{display:none}
tr{border:1px solid var(--line);margin-bottom:.5rem;padding:.3rem .5rem}
td{border:0;padding:.1rem 0}
td.number{text-align:left;white-space:normal}
td[data-label]:not([data-label=""])::before{content:attr(data-label) "\\2003";color:var(--soft);font-weight:400}
.scores tr{display:grid;grid-template-columns:1fr 1fr;column-gap:1rem}
.scores td:first-child,.scores td.bar{grid-column:1/-1}
.depth1>td:first-child,.depth2>td:first-child,.depth3>td:first-child{padding-left:0}
.scores tr.depth2{margin-left:.8rem}
.scores tr.depth3{margin-left:1.6rem}
.bar{width:auto}
.sign{grid-template-columns:1fr}
}
@page{size:A4;margin:18mm 15mm 20mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt}}
@media print{
body{max-width:none;padding:0 1px;font-size:10.5pt;line-height:1.5}
a{color:inherit;text-decoration:none}
.unit{break-before:page;margin-top:0}
.screen{display:none}
svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
th,.depth0,.depth1,aside{print-color-adjust:exact;-webkit-print-color-adjust:exact}
summary{list-style:none}
summary::-webkit-details-marker{display:none}
}
`;

/** SHA-256 of {@link style}, for the page's own content security policy. A test recomputes it. */
export const styleDigest: string = 'sha256-73YE9XZQ/UVTUIo4UZWFzzaWasTsIf4NEz4rf5KrYxg=';
