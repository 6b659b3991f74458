import { Command } from 'commander';
import { contentFolder } from '../content/content-folder.ts';
import { publicationOptions } from '../content/environment-options.ts';
import { readContent } from '../content/read-content.ts';
import { makeRelease } from '../editing/make-release.ts';
import { pushRelease } from '../editing/push-release.ts';
import { dateOption } from './date-option.ts';

interface Options {
  readonly push?: boolean;
  readonly name?: string;
  readonly date: string;
}

export function releaseCommand(): Command {
  return new Command('release')
    .description(
      'Tag what is checked out as a release, so that nothing that is published with it is ever lost.',
    )
    .option('--push', 'send the tag to origin')
    .option('--name <tag>', 'another name than release-<day>')
    .addOption(dateOption())
    .action(({ push = false, name, date }: Options) => {
      const folder = contentFolder();
      const options = publicationOptions();
      const content = readContent(folder, { ...options, isStrict: true });
      const { site: url, publishedBase: base } = options;
      const release = makeRelease(folder, content, { name, url, base, push, today: date });
      const { tag, isNew } = release;
      console.log(isNew ? `This is release ${tag} now.` : `This is release ${tag} already.`);
      if (push) pushRelease(folder, content, release);
      console.log(
        push ? 'It is pushed.' : `Push it, so that every build knows it: git push origin ${tag}`,
      );
    });
}
