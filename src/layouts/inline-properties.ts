import type { Declaration, Root, Rule } from 'postcss';

/** Writes the values of custom properties that are the same on the whole page where they are asked for, if that is no longer. */
export function inlineProperties(sheet: Root): void {
  for (const [name, [only, ...others]] of propertiesIn(sheet)) {
    const rule = only && rootRuleOf(only);
    if (!rule || others.length > 0) continue;
    const { value } = only;
    const css = sheet.toString();
    const asked = css.split(`var(${name})`).length - 1;
    const isAllOfThem = asked === css.split(`var(${name}`).length - 1;
    if (!isAllOfThem || asked * value.length > asked * SHORT + value.length) continue;
    only.remove();
    if (rule.nodes.length === 0) rule.remove();
    sheet.walkDecls((declaration) => {
      declaration.value = declaration.value.replaceAll(`var(${name})`, () => value);
    });
  }
}

// As it is asked for where names are short.
const SHORT = 'var(--a)'.length;

function propertiesIn(sheet: Root): ReadonlyMap<string, readonly Declaration[]> {
  const found: Declaration[] = [];
  sheet.walkDecls(/^--/u, (property) => void found.push(property));
  return Map.groupBy(found, ({ prop }) => prop);
}

/** The rule of a property that every element has, whatever the screen. */
function rootRuleOf({ parent }: Declaration): Rule | undefined {
  const isRule = parent?.type === 'rule' && parent.parent?.type === 'root';
  return isRule && parent.selector === ':root' ? parent : undefined;
}
