import postcss, { type Root, type Rule } from 'postcss';
import { inlineProperties } from './inline-properties.ts';
import { canBeMet, namesOf, needOf, type Need } from './need-of.ts';

/**
 * Makes a function that takes out of a style sheet what is of no use on a page: rules that can match nothing there, and
 * custom properties that nothing asks for, or one thing only. `present` has what is on the page, named as in a `Need`. Thousands of pages
 * miss the same few things, so the sheet is read once, and trimmed once for each of them.
 */
export function createRuleKeeper(css: string): (present: ReadonlySet<string>) => string {
  const sheet = postcss.parse(css);
  const needs = new Map<string, Need>();
  sheet.walkRules(({ selectors }) => {
    for (const selector of selectors) needs.set(selector, needOf(selector));
  });
  const names = new Set([...needs.values()].flatMap(namesOf));
  const known = new Map<string, string>();
  return (present) => {
    const missing = [...names].filter((name) => !present.has(name));
    const key = missing.join(' ');
    const kept = known.get(key) ?? keepOwnRules(sheet.clone(), needs, new Set(missing));
    known.set(key, kept);
    return kept;
  };
}

function keepOwnRules(
  sheet: Root,
  needs: ReadonlyMap<string, Need>,
  missing: ReadonlySet<string>,
): string {
  sheet.walkRules((rule) => {
    const own = rule.selectors.filter((selector) => {
      const need = needs.get(selector);
      return !need || canBeMet(need, missing);
    });
    if (own.length === 0) remove(rule);
    else if (own.length < rule.selectors.length) rule.selectors = own;
  });
  dropUnasked(sheet);
  inlineProperties(sheet);
  return sheet.toString();
}

/** One property may be what asked for another. */
function dropUnasked(sheet: Root): void {
  const asked = new Set(
    [...sheet.toString().matchAll(/var\((--[\w-]+)/gu)].map(([, name]) => name),
  );
  let dropped = 0;
  sheet.walkDecls(/^--/u, (property) => {
    if (asked.has(property.prop)) return;
    dropped += 1;
    property.remove();
  });
  if (dropped === 0) return;
  sheet.walkRules((rule) => {
    if (rule.nodes.length === 0) remove(rule);
  });
  dropUnasked(sheet);
}

/** With the media query around it, if nothing else is in it. An empty layer stays, for its place among the layers. */
function remove(rule: Rule): void {
  const { parent } = rule;
  rule.remove();
  if (
    parent?.type === 'atrule' &&
    ['media', 'container'].includes(parent.name) &&
    parent.nodes.length === 0
  )
    parent.remove();
}
