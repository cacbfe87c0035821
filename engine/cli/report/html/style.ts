/** Light and dark by the reader's own setting; colours that the colour-blind tell apart (Okabe and Ito). */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #5b6470; --paper: #fff; --card: #f5f6f8; --line: #d9dde3; --quiet: #b9c0ca; --good: #00795a; --bad: #b83a00; --open: #5b6470; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7eaee; --soft: #a0a9b5; --paper: #14171b; --card: #1d2127; --line: #353c46; --quiet: #4a525e; --good: #2bc99a; --bad: #ff8a4c; --open: #a0a9b5; } }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
.about { color: var(--soft); margin: .2rem 0 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .7rem; margin: 1rem 0; }
.tile { background: var(--card); border-radius: .5rem; padding: .7rem .9rem; } .tile dt { color: var(--soft); font-size: .85rem; } .tile dd { margin: 0; font-size: 1.45rem; font-weight: 600; font-variant-numeric: tabular-nums; } .tile p { margin: 0; color: var(--soft); font-size: .8rem; }
.notice { border-left: 4px solid var(--bad); background: var(--card); padding: .6rem .9rem; border-radius: 0 .4rem .4rem 0; }
.scroll { overflow-x: auto; margin: 1rem 0; } table { border-collapse: collapse; width: 100%; font-size: .9rem; } caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); font-weight: 400; white-space: nowrap; font-variant-numeric: tabular-nums; } thead th { color: var(--soft); font-size: .82rem; white-space: normal; overflow-wrap: anywhere; min-width: 4rem; vertical-align: bottom; } .right { text-align: right; } tbody th { font-weight: 600; } tr.sum > * { font-weight: 600; }
svg { width: 100%; height: auto; font: 12px system-ui, sans-serif; } svg text { fill: var(--soft); } .grid { stroke: var(--line); } .span { stroke-width: 4; stroke-linecap: round; opacity: .45; }
.good { stroke: var(--good); } .bad { stroke: var(--bad); } .open { stroke: var(--open); } .dot { stroke: none; } .dot.good { fill: var(--good); } .dot.bad { fill: var(--bad); } .dot.open { fill: var(--open); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: .2rem 0 0; padding: 0; color: var(--soft); font-size: .85rem; } .key { display: inline-block; width: .8rem; height: .8rem; border-radius: .15rem; margin-right: .35rem; vertical-align: -.1rem; }
.c0 { fill: #0072b2; background: #0072b2; } .c1 { fill: #e69f00; background: #e69f00; } .c2 { fill: #009e73; background: #009e73; } .c3 { fill: #cc79a7; background: #cc79a7; } .c4 { fill: #56b4e9; background: #56b4e9; } .c5 { fill: #d55e00; background: #d55e00; } .c6 { fill: #9a8c2c; background: #9a8c2c; } .c7 { fill: #8a929c; background: #8a929c; }
rect.quiet, .key.quiet { fill: var(--quiet); background: var(--quiet); } rect.quiet + rect.quiet { opacity: .6; }
.heat { fill: #0072b2; } .chosen { stroke: var(--good); stroke-width: 3; } .hollow { fill: none; stroke: var(--line); } svg text.ink { fill: var(--ink); } h3 { font-size: 1rem; margin: 1.4rem 0 .2rem; } h3 code { color: var(--soft); font-weight: 400; }
figure { margin: 1rem 0; } figcaption { color: var(--soft); font-size: .9rem; margin-bottom: .4rem; } code { font-size: .92em; }
@media print { body { max-width: none; } }
`;
