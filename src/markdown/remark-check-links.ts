import type { Definition, Link, LinkReference, Root } from 'mdast';
import type { Report } from '../problems/create-report.ts';
import { addressOfFile, type TextFolder } from '../text/address-of-file.ts';
import { addressFault } from '../text/address-fault.ts';
import { clip } from '../text/clip.ts';
import { shownAddress } from '../text/shown-address.ts';
import { linkDefinitions } from './link-definitions.ts';
import { nodesOf } from './nodes-of.ts';
import { placeOfNode } from './place-of-node.ts';
import { plainText } from './plain-text.ts';
import type { WrittenLink } from './written-link.ts';

export interface CheckLinksOptions {
  readonly report: Report;
  /** Path of the site, `/` or `/sub/`. */
  readonly base: string;
  /** Takes every address that is safe, as it is written. */
  readonly links: WrittenLink[];
  /** Where the text stands; in `articles` by default. */
  readonly folder?: TextFolder;
}

/** Reports addresses that are unsafe or other than they seem, and puts the site’s path before its own. */
export function remarkCheckLinks({ report, base, links, folder }: CheckLinksOptions) {
  return (tree: Root): void => {
    const definitions = linkDefinitions(tree);
    const check = (node: Definition | Link) => {
      const { url } = node;
      const address = addressOfFile(url, folder);
      const fault = addressFault(address);
      const place = placeOfNode(node);
      if (fault) {
        report('link-unsafe', place, clip(url, 120), fault.why, fault.write);
        // It may be very long, and is written out for every link that goes by it.
        node.url = '';
        return;
      }
      links.push({ url, place });
      node.url = completed(address, base);
    };
    const checkText = (node: Link | LinkReference, url: string) => {
      const shown = addressFault(url) ? null : shownAddress(plainText(node), url);
      if (shown === null) return;
      report('link-misleading', placeOfNode(node), clip(shown, 120), clip(url, 120));
    };
    for (const node of nodesOf(tree, 'linkReference'))
      checkText(node, definitions.get(node.identifier)?.url ?? '#');
    for (const node of nodesOf(tree, 'link')) {
      checkText(node, node.url);
      check(node);
    }
    for (const definition of definitions.values()) check(definition);
  };
}

/** What sanitises the page knows kinds of addresses in small letters only. */
function completed(url: string, base: string): string {
  if (url.startsWith('/')) return base + url.slice(1);
  return url.replace(/^[a-z]+:/iu, (kind) => kind.toLowerCase());
}
