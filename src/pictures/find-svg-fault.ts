import sax from 'sax';

/** Why an SVG cannot be shown as the mark of a site. */
export interface SvgFault {
  /** As it reads after “because ”. */
  readonly why: string;
  /** In UTF-16 units. */
  readonly offset: number;
}

/**
 * What an SVG has beside a still drawing that needs nothing from elsewhere; null where it is one. Opened on its own
 * address an SVG may run scripts, so what is not known to be harmless is a fault.
 */
export function findSvgFault(svg: string): SvgFault | null {
  const reader = sax.parser(true);
  let fault: SvgFault | null = null;
  let depth = 0;
  const refuse = (why: string | null, offset = reader.startTagPosition - 1) => {
    if (why !== null) fault ??= { why, offset: Math.max(0, offset) };
  };
  reader.onerror = ({ message }) =>
    refuse(`it is not well-formed: ${message.split('\n', 1)[0]}`, reader.position - 1);
  reader.ondoctype = (doctype) =>
    refuse(/[[]/u.test(doctype) ? 'it declares entities' : null, svg.indexOf('<!'));
  reader.onprocessinginstruction = ({ name, body }) => refuse(instructionFault(name, body));
  reader.onopentag = ({ name, attributes }) => {
    if (depth === 0 && name !== 'svg') refuse('it is no SVG');
    depth += 1;
    refuse(elementFault(name));
    if (depth === 1 && attributes['xmlns'] !== SVG) refuse(`it lacks xmlns="${SVG}"`);
    for (const [attribute, value] of Object.entries(attributes))
      refuse(attributeFault(attribute, value));
  };
  const check = (text: string) => refuse(textFault(text), reader.position - text.length - 1);
  reader.ontext = check;
  reader.oncdata = check;
  try {
    reader.write(svg).close();
  } catch (error) {
    refuse(`it is not well-formed: ${String(error).split('\n', 1)[0]}`, reader.position - 1);
  }
  if (depth === 0) refuse('it is no SVG', 0);
  return fault;
}

const SVG = 'http://www.w3.org/2000/svg';

const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan ' +
    'linearGradient radialGradient stop clipPath mask pattern marker'
  ).split(' '),
);

function elementFault(name: string): string | null {
  return ELEMENTS.has(name) ? null : `it has an element <${name}>`;
}

function attributeFault(name: string, value: string): string | null {
  if (name === 'xmlns') return value === SVG ? null : 'it has elements that are not of SVG';
  if (/^on/iu.test(name)) return `it has an event handler, ${name}=`;
  if (/(?:^|:)(?:href|src|base)$/iu.test(name))
    return value.startsWith('#') ? null : `its ${name}= leads elsewhere`;
  return textFault(value);
}

/** Of a style, an attribute or any text: what it would load. */
function textFault(text: string): string | null {
  if (text.includes('\\')) return 'it has a backslash, behind which anything can hide';
  if (/@import/iu.test(text)) return 'it imports a style';
  return /(?:url|src|image|image-set)\s*\(\s*(?!["']?#)/iu.test(text)
    ? 'it loads something from elsewhere'
    : null;
}

function instructionFault(name: string, body: string): string | null {
  if (name !== 'xml') return `it has an instruction <?${name}?>`;
  const encoding = /encoding\s*=\s*["']([^"']*)/iu.exec(body)?.[1] ?? 'utf-8';
  return /^utf-8$/iu.test(encoding) ? null : `it says that it is in ${encoding}, not in UTF-8`;
}
