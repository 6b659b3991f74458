import { withdraw } from '../../../../src/editing/withdraw.ts';
import { renameId } from '../../../../src/editing/rename-id.ts';
import type { MARKDOWN_PROBLEMS } from '../../../../src/problems/markdown-problems.ts';
import { drawing } from '../../pictures/sample-pictures.ts';
import {
  article,
  edit,
  editAsMeant,
  type Make,
  type Mend,
  NEW,
  published,
  put,
  type Remedies,
} from './remedy.ts';

const TODAY = '2026-02-02';
const text = (body: string) => article('', body);

/** An article that shows a picture beside those which are there. */
const showing = (body: string, bytes?: (whole: Buffer) => Uint8Array | Buffer): Make =>
  published(async (site) => {
    put(site, 'images/a.png', bytes ? bytes(await drawing()) : await drawing());
    site.write(NEW, `---\ntitle: T\ndescription: D\n---\n\n${body}\n`);
  });

/** An article that links to what another has given up. */
const linking = (url: string, change: (folder: string) => unknown): Make =>
  published((site) => {
    change(site.folder);
    site.write(NEW, `---\ntitle: T\ndescription: D\n---\n\n[Here](${url})\n`);
  });

const saveAnew: Mend = async (site) => put(site, 'images/a.png', await drawing());

export const MARKDOWN_REMEDIES = {
  'html-raw': [
    [text('Some <b>text.'), 'Write it in Markdown.', edit(['<b>text', '**text**'])],
    [text('Some <b>text.'), 'put a backslash before each <', edit(['<b>', '\\<b>'])],
  ],
  'link-unsafe': [
    [
      text('Some [text](ftp://example.org).'),
      'Write a full https:// address',
      edit(['ftp:', 'https:']),
    ],
    [
      text('Some [text](mailto:a@b.c%0ABcc:d).'),
      'Write it in one line, without %0A, %0D and their like.',
      edit(['%0A', '']),
    ],
    [
      text('Some [text](https://example.org/a\u2060b).'),
      'Write it anew by hand',
      edit(['\u2060', '']),
    ],
    [
      text('Some [text](<https://example.org/a b>).'),
      'Write %20 for each space.',
      edit(['a b', 'a%20b']),
    ],
    [
      text('Some [text](https://example.org\\\\a).'),
      'Write a single / for each',
      edit(['\\\\', '/']),
    ],
    [
      text('Some [text](https://bank.example@evil.example/).'),
      'Write the address without what stands before the @',
      edit(['bank.example@', '']),
    ],
    [
      text('See https://example.org/a…'),
      'Write it between < and >, without the mark after it.',
      edit(['https://example.org/a…', '<https://example.org/a>…']),
    ],
  ],
  'link-misleading': [
    [
      text('At [https://bank.example](https://evil.example).'),
      'Say in words what readers will find there',
      edit(['[https://bank.example]', '[a warning]']),
    ],
    [
      text('At [https://bank.example](https://evil.example).'),
      'or link the address that it shows',
      edit(['(https://evil.example)', '(https://bank.example)']),
    ],
  ],
  'link-broken': [
    [
      text('At [rails](/articles/railz/).'),
      'Did you mean “/articles/rails/”?',
      editAsMeant('/articles/railz/'),
    ],
    [
      text('At [rails](/articles/zebra-crossings/).'),
      'Write /articles/<name of its file>/',
      edit(['zebra-crossings', 'rails']),
    ],
    [
      text('At [plans](/articles/rails/#q-zebras).'),
      'anchors are #q-<quotation id>',
      edit(['q-zebras', 'q-plans']),
    ],
    [text('At [here](#x).'), '#p<number of the paragraph>', edit(['#x', '#p1'])],
  ],
  'link-former': [
    [
      linking('/articles/rails/#q-plans', (folder) =>
        renameId(folder, 'plans', 'our-plans', TODAY),
      ),
      'Write “/articles/rails/#q-our-plans”.',
      editAsMeant('/articles/rails/#q-plans'),
    ],
  ],
  'link-withdrawn': [
    [
      linking('/articles/rails/', (folder) =>
        withdraw(folder, 'rails', { reason: 'R', today: TODAY }),
      ),
      'Take the link out',
      edit(['[Here](/articles/rails/)', 'Here']),
    ],
    [
      linking('/articles/rails/', (folder) =>
        withdraw(folder, 'rails', { reason: 'R', today: TODAY }),
      ),
      'or lead it elsewhere',
      edit(['/articles/rails/', '/articles/bridges/']),
    ],
  ],
  'image-no-alt': [
    [
      showing('![](../images/a.png)'),
      'Say between the square brackets what it shows: ![two leaders shaking hands](…).',
      edit(['![]', '![two leaders shaking hands]']),
    ],
  ],
  'image-missing': [
    [
      text('![A view](../images/view.png)'),
      'Put a PNG, JPEG, WebP, AVIF or GIF file into images/ beside articles/',
      async (site) => put(site, 'images/view.png', await drawing()),
    ],
    [
      text('![A view](https://example.org/view.png)'),
      'and write ../images/<its name>',
      async (site) => {
        put(site, 'images/view.png', await drawing());
        site.edit(NEW, ['https://example.org/view.png', '../images/view.png']);
      },
    ],
    [
      showing('![A view](../images/A.png)'),
      'In images/ there is “a.png”: write its name just so, capitals too.',
      editAsMeant('A.png'),
    ],
  ],
  'image-unreadable': [
    [
      showing('![A view](../images/a.png)', (whole) => whole.subarray(0, 80)),
      'Open it in a picture editor and save it anew',
      saveAnew,
    ],
  ],
  'image-too-large': [
    [
      showing('![A view](../images/a.png)', () => Buffer.alloc(26_000_000)),
      'Save it smaller',
      saveAnew,
    ],
  ],
  'image-caption-lost': [
    [
      showing('Here ![A view](../images/a.png "A view. © A")'),
      'Put the picture into a paragraph of its own, with empty lines around it',
      edit(['Here !', 'Here\n\n!']),
    ],
    [
      showing('Here ![A view](../images/a.png "A view. © A")'),
      'or take the caption away',
      edit([' "A view. © A"', '']),
    ],
  ],
} satisfies Remedies<typeof MARKDOWN_PROBLEMS>;
