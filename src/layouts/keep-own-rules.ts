import postcss, { type Rule } from 'postcss';

/** What the selectors of a style sheet name: classes and the like as they are, elements with a `<` before them. */
export function namesIn(css: string): ReadonlySet<string> {
  const names = new Set<string>();
  postcss.parse(css).walkRules((rule) => {
    for (const name of rule.selectors.flatMap(neededBy)) names.add(name);
  });
  return names;
}

/** A style sheet without the rules that can match nothing, since they name what is missing. */
export function keepOwnRules(css: string, missing: ReadonlySet<string>): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const own = rule.selectors.filter(
      (selector) => !neededBy(selector).some((name) => missing.has(name)),
    );
    if (own.length === 0) remove(rule);
    else if (own.length < rule.selectors.length) rule.selectors = own;
  });
  return sheet.toString();
}

/** What stands in parentheses is not asked for: it is one thing of several, or one that must not be there. */
function neededBy(selector: string): readonly string[] {
  const plain = withoutParentheses(selector).replaceAll(/::?[\w-]+|=[^\]]*/gu, '');
  if (/[\\()]/u.test(plain)) return [];
  return [...plain.matchAll(/([.#[]?)([a-z][\w-]*)/giu)].map(([, sign, name = '']) =>
    sign ? name : `<${name}`,
  );
}

function withoutParentheses(selector: string): string {
  const plain = selector.replaceAll(/\([^()]*\)/gu, '');
  return plain === selector ? plain : withoutParentheses(plain);
}

/** With the media query around it, if nothing else is in it. An empty layer stays, for its place among the layers. */
function remove(rule: Rule): void {
  const { parent } = rule;
  rule.remove();
  if (parent?.type === 'atrule' && parent.name === 'media' && parent.nodes.length === 0)
    parent.remove();
}
