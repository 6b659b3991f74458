import { expect, it } from 'vitest';
import { findSvgFault } from '../../../src/pictures/find-svg-fault.ts';

const svg = (inner: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${more}>${inner}</svg>`;

it.each([
  ['shapes', svg('<g id="a"><path d="M0 0h9v9z"/></g><use href="#a"/>')],
  ['a gradient', svg('<linearGradient id="g"><stop/></linearGradient><rect fill="url(#g)"/>')],
  [
    'a style for the dark',
    svg('<style>@media (prefers-color-scheme: dark) { path { fill: #fff } }</style>'),
  ],
  [
    'its declaration, a comment and the doctype of old programs',
    `<?xml version="1.0" encoding="UTF-8"?><!-- by hand --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('')}`,
  ],
])('takes %s', (_, text) => {
  expect(findSvgFault(text)).toBeNull();
});

it.each([
  ['a script', svg('<script>alert(1)</script>'), 'it has an element <script>'],
  ['a handler', svg('<path onload="alert(1)"/>'), 'it has an event handler, onload='],
  ['a handler in capitals', svg('', ' ONLOAD="alert(1)"'), 'it has an event handler, ONLOAD='],
  ['a page within', svg('<foreignObject/>'), 'it has an element <foreignObject>'],
  ['a picture', svg('<image href="data:image/png;base64,AA"/>'), 'it has an element <image>'],
  ['a link', svg('<a href="https://a.example"><path/></a>'), 'it has an element <a>'],
  [
    'an animation',
    svg('<set attributeName="href" to="javascript:alert(1)"/>'),
    'it has an element <set>',
  ],
  [
    'what is used of another file',
    svg('<use href="https://a.example/b.svg#c"/>'),
    'its href= leads elsewhere',
  ],
  [
    'the same by its old name',
    svg('<use xlink:href="b.svg#c"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"'),
    'its xlink:href= leads elsewhere',
  ],
  [
    'a colour from elsewhere',
    svg('<rect fill="url(https://a.example/b.svg#c)"/>'),
    'it loads something from elsewhere',
  ],
  [
    'a style from elsewhere',
    svg('<style>@import "https://a.example/b.css";</style>'),
    'it imports a style',
  ],
  [
    'a font from elsewhere',
    svg('<style>@font-face { src: url( "https://a.example/b.woff2") }</style>'),
    'it loads something from elsewhere',
  ],
  [
    'the same behind a backslash',
    svg('<style>rect { fill: u\\72l(https://a.example/) }</style>'),
    'it has a backslash, behind which anything can hide',
  ],
  [
    'the same in CDATA',
    svg('<style><![CDATA[rect { fill: url(//a.example/) }]]></style>'),
    'it loads something from elsewhere',
  ],
  [
    'elements of another kind',
    svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'),
    'it has an element <h:script>',
  ],
  [
    'the same without a prefix',
    svg('<g xmlns="http://www.w3.org/1999/xhtml"/>'),
    'it has elements that are not of SVG',
  ],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'it declares entities'],
  [
    'a style sheet',
    `<?xml-stylesheet href="a.css"?>${svg('')}`,
    'it has an instruction <?xml-stylesheet?>',
  ],
  [
    'another encoding',
    `<?xml version="1.0" encoding="UTF-16"?>${svg('')}`,
    'it says that it is in UTF-16, not in UTF-8',
  ],
  ['no namespace', '<svg><path/></svg>', 'it lacks xmlns="http://www.w3.org/2000/svg"'],
  ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'it is no SVG'],
  ['words', 'A mark', 'it is not well-formed: Non-whitespace before first tag.'],
  ['nothing', '', 'it is no SVG'],
  [
    'an end that is missing',
    '<svg xmlns="http://www.w3.org/2000/svg"><g>',
    'it is not well-formed: Unclosed root tag',
  ],
])('refuses %s', (_, text, why) => {
  expect(findSvgFault(text)?.why).toBe(why);
});

it('says where', () => {
  expect(findSvgFault(svg('<g/><script/>'))?.offset).toBe(svg('<g/>').indexOf('</svg>'));
});
