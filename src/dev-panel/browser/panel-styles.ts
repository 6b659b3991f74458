/** In a shadow: what the panel looks like has nothing to do with the page, and the page nothing with it. */
export const PANEL_STYLES = `
:host { all: initial; position: absolute; inset: 0 auto auto 0; color-scheme: light dark; }
* { box-sizing: border-box; font: 400 14px/1.4 system-ui, sans-serif; color: inherit; }
.panel {
  position: fixed; inset: auto auto 12px 12px; z-index: 2147483000;
  max-width: min(34rem, calc(100vw - 24px)); max-height: min(70vh, 40rem); overflow: auto;
  color: light-dark(#1b1916, #e9e4d9); background: light-dark(#fffdf8, #211f1b);
  border: 1px solid light-dark(#b5ad9d, #5a5347); border-radius: 6px; padding: 6px;
}
button, select {
  color: inherit; background: transparent; border: 1px solid light-dark(#8a8272, #8f8777);
  border-radius: 4px; padding: 3px 8px; min-height: 28px; cursor: pointer;
}
select { background: light-dark(#fffdf8, #211f1b); max-width: 100%; }
button:hover { background: light-dark(#f1ead9, #332f28); }
button:disabled { opacity: 0.5; cursor: default; }
:focus-visible { outline: 2px solid light-dark(#0b5cad, #8cc2ff); outline-offset: 1px; }
.toggle { border-color: transparent; }
.put { border-color: currentColor; font-weight: 600; }
.row { display: flex; flex-wrap: wrap; gap: 6px; margin: 6px 0; }
p { margin: 4px 0; overflow-wrap: anywhere; }
.status:empty { display: none; }
.words, .check { max-height: 5.6em; overflow: auto; }
.words { font-style: italic; }
pre {
  font: 12px/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
  margin: 6px 0; padding: 6px; background: light-dark(#f4eee0, #16140f); border-radius: 4px;
}
ol { margin: 6px 0; padding: 0; list-style: none; }
li { border-top: 1px solid light-dark(#ddd5c4, #3b362e); padding: 6px 0; }
.place { font: 12px ui-monospace, monospace; text-align: start; overflow-wrap: anywhere; }
.error { color: light-dark(#a3150f, #ff9c91); font-weight: 600; }
.warning { color: light-dark(#7a5200, #f0c064); font-weight: 600; }
.fix { color: light-dark(#5c564c, #b0a898); }
.add {
  position: absolute; min-height: 20px; padding: 0 5px; font-size: 12px; line-height: 18px;
  color: light-dark(#1b1916, #e9e4d9); background: light-dark(#fffdf8, #211f1b);
}
/* Above the bar of a narrow article. */
@media (max-width: 60rem) { .panel { inset-block-end: 60px; } }
[hidden] { display: none; }
@media print { :host { display: none; } }
`;
