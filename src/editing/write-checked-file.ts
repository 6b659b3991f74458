import { existsSync } from 'node:fs';
import { displayPath } from '../article/read-or-report.ts';
import { environmentOptions } from '../content/environment-options.ts';
import { readContent } from '../content/read-content.ts';
import { ContentError } from '../problems/content-error.ts';
import { cleanName } from '../text/clean-name.ts';
import { refusal } from './refusal.ts';
import { writeNewFile } from './write-new-file.ts';

/**
 * Writes a new file of a content folder, where it would have no error there. Throws a ContentError, with nothing written,
 * where it would, or where there is a file of that name.
 */
export function writeCheckedFile(folder: string, path: string, text: string): void {
  const name = cleanName(displayPath(path));
  if (existsSync(path))
    throw refusal(
      { path: name, text: '' },
      'edit-refused',
      'there is a file of that name already',
      'Give the new one another name: --name.',
    );
  const drafts = new Map([[path, text]]);
  // A draft is read as the check reads it.
  const options = { ...environmentOptions(), isStrict: false, held: 'checked', drafts } as const;
  const { problems } = readContent(folder, options);
  const errors = problems.filter(({ file, severity }) => file === name && severity === 'error');
  if (errors.length > 0)
    throw new ContentError(errors, 'Nothing was written, since the new file would have this:');
  writeNewFile(path, text, false);
}
