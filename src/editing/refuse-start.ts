import { displayPath } from '../article/read-or-report.ts';
import type { Content } from '../content/read-content.ts';
import { DEMO_ADDRESSES } from '../permalinks/demo-addresses.ts';
import { uncommitted } from '../permalinks/uncommitted.ts';
import { countOf } from '../text/count-of.ts';
import { refusal } from './refusal.ts';

/**
 * Throws a ContentError where a new start could take anything from the author or from readers: where what is there is
 * not safe in git, or more than the demonstration is published.
 */
export function refuseStart(folder: string, content: Content): void {
  const spot = { path: displayPath(folder), text: '' };
  const refuse = (why: string, remedy: string) => refusal(spot, 'start-refused', why, remedy);
  const changed = uncommitted(folder);
  if (changed === null)
    throw refuse(
      'the content is not in git, so what it takes out could not be had back',
      'Commit it first: git init && git add -A && git commit -m "As it came".',
    );
  if (changed.length > 0)
    throw refuse(
      'something in the content folder is not committed, and could be lost',
      'Commit it (git add -A && git commit), or take it back (git restore . && git clean -i), and start then.',
    );
  const own = [...content.ledger.records.released.keys()].filter(
    (address) => !DEMO_ADDRESSES.has(address),
  );
  const [first] = own;
  if (first !== undefined)
    throw refuse(
      `${countOf(own.length, 'address', 'addresses')} of your own are published, such as “${first}”, and links to them have to hold`,
      'Change the title in site.yaml, and take articles from readers with npx verbatim withdraw.',
    );
  if (!content.isWhole)
    throw refuse(
      'an article cannot be read',
      'Mend it first (npx verbatim check), or remove it and commit that.',
    );
}
