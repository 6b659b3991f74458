import { describe, expect, it } from 'vitest';
import { readContent, type ReadOptions } from '../../../src/content/read-content.ts';
import { repository } from '../permalinks/repository.ts';
import { publishedWorkspace, type Workspace } from '../permalinks/workspace.ts';

const NOON = '2026-12-01T12:00:00.000Z';

/** A third article beside two that are published. */
function withArticle(front: string, text = 'Text.'): Workspace {
  const site = publishedWorkspace();
  site.write('articles/roads.md', `---\ntitle: Roads\ndescription: D\n${front}\n---\n\n${text}\n`);
  return site;
}

function read({ folder }: Workspace, options: Partial<ReadOptions> = {}) {
  const against = process.env['PERMALINKS_AGAINST'];
  const content = readContent(folder, { base: '/', against, now: NOON, ...options });
  return {
    articles: content.articles.map(({ listed, held }) =>
      held ? `${listed.slug} ${held}` : listed.slug,
    ),
    problems: content.problems.map(
      ({ code, file, line, column }) => `${code} ${file.replace(/^.*\//u, '')}:${line}:${column}`,
    ),
    fixes: content.problems.map(({ message }) => message),
    until: content.until,
  };
}

const PUBLISHED = ['bridges', 'rails'];

describe('a draft', () => {
  it('is left out, and not recorded', () => {
    expect(read(withArticle('draft: true'))).toMatchObject({
      articles: PUBLISHED,
      problems: [],
      until: null,
    });
  });

  it('is published where it says that it is none', () => {
    expect(read(withArticle('draft: false')).articles).toEqual([...PUBLISHED, 'roads']);
  });

  it('is shown while one writes', () => {
    expect(read(withArticle('draft: true'), { held: 'shown' })).toMatchObject({
      articles: [...PUBLISHED, 'roads draft'],
      problems: [],
    });
  });

  it('is checked as every article is, and keeps no other from being published', () => {
    const site = withArticle(
      'draft: true\ntopics: [nothing]\npublishd: 2026',
      '[Nowhere](/articles/nowhere/)',
    );
    expect(read(site, { held: 'checked' }).problems).toEqual([
      'key-unknown roads.md:6:1',
      'link-broken roads.md:9:1',
    ]);
    expect(read(site).problems).toEqual([]);
  });

  it('may lead to other drafts, but nothing that is published to it', () => {
    const site = withArticle('draft: true', 'See [the tunnels](tunnels.md).');
    site.write(
      'articles/tunnels.md',
      '---\ntitle: T\ndescription: D\ndraft: true\n---\n\n[Roads](/articles/roads/)\n',
    );
    expect(read(site, { held: 'checked' }).problems).toEqual([]);
    site.edit('articles/rails.md', [
      'We have plans”. The',
      'We have plans”. [More](roads.md). The',
    ]);
    const found = read(site);
    expect(found.problems).toEqual(['link-broken rails.md:23:35']);
    expect(found.fixes[0]).toContain('the article “roads” is not published yet');
    expect(read(site, { held: 'shown' }).problems).toEqual([]);
  });

  it('can nothing become that was published', () => {
    const site = publishedWorkspace();
    site.edit('articles/rails.md', ['title: Rails\n', 'title: Rails\ndraft: true\n']);
    expect(read(site)).toMatchObject({
      articles: PUBLISHED,
      problems: ['draft-published rails.md:3:8'],
    });
  });
});

describe('an article with its time', () => {
  it('is left out before that time, which is told', () => {
    expect(read(withArticle('publish: 2026-12-01T12:01Z'))).toMatchObject({
      articles: PUBLISHED,
      until: '2026-12-01T12:01:00.000Z',
    });
  });

  it.each(['2026-12-01T12:00Z', '2026-12-01T11:59:59Z', '2020-01-01T00:00Z'])(
    'is published at %s, from noon on',
    (time) => {
      const { articles, until } = read(withArticle(`publish: ${time}`));
      expect(articles).toEqual([...PUBLISHED, 'roads']);
      expect(until).toBeNull();
    },
  );

  it('is recorded before that, so that a server can publish it, with the day on which it comes', () => {
    const site = withArticle('publish: 2990-12-24T06:00Z');
    expect(read(site).problems).toEqual(['permalink-new roads.md:1:1']);
    site.release();
    expect(site.read('permalinks.json')).toContain('"roads": {"published":"2990-12-24"');
    expect(read(site, { isStrict: true })).toMatchObject({ articles: PUBLISHED, problems: [] });
    const then = { isStrict: true, now: '2990-12-24T06:00:00.000Z' };
    expect(read(site, then)).toMatchObject({ articles: [...PUBLISHED, 'roads'], problems: [] });
  });

  describe('that is put off', () => {
    const AFTER = { now: '2990-12-25T00:00:00.000Z' };
    const outdated = 'permalinks-outdated permalinks.json:11:1';
    const awaited = () => {
      const site = withArticle('publish: 2990-12-24T06:00Z');
      site.release();
      return site;
    };

    it('before it has come, was not published on the day that a release has of it', () => {
      const site = awaited();
      site.edit('articles/roads.md', ['12-24', '12-30']);
      expect(read(site)).toMatchObject({ articles: PUBLISHED, problems: [outdated] });
      site.record();
      expect(read(site, { ...AFTER, isStrict: true })).toMatchObject({
        articles: PUBLISHED,
        problems: [],
      });
      site.release();
      expect(read(site, AFTER)).toMatchObject({ articles: PUBLISHED, problems: [] });
      const then = read(site, { now: '2990-12-30T06:00:00.000Z', isStrict: true });
      expect(then).toMatchObject({ articles: [...PUBLISHED, 'roads'], problems: [] });
    });

    it('and was recorded only, has no other day than the new one', () => {
      const site = withArticle('publish: 2990-12-24T06:00Z');
      site.record();
      site.edit('articles/roads.md', ['12-24', '12-30']);
      site.release();
      expect(site.read('permalinks.json')).toContain('"roads": {"published":"2990-12-30","label"');
      expect(read(site, AFTER)).toMatchObject({ articles: PUBLISHED, problems: [] });
    });

    it('only after its day, may have been published then', () => {
      const site = awaited();
      site.edit('articles/roads.md', ['12-24', '12-30']);
      expect(read(site, AFTER).problems).toEqual(['draft-published roads.md:4:10']);
    });

    it('may be made a draft, whose new ids are not recorded, and be given a time again', () => {
      const site = awaited();
      site.write(
        'articles/roads.md',
        '---\ntitle: Roads\ndescription: D\ndraft: true\ndates: [{ id: works, date: 2020, title: Works }]\n---\n\nText.\n',
      );
      expect(read(site)).toMatchObject({ articles: PUBLISHED, problems: [outdated] });
      site.release();
      expect(site.read('permalinks.json')).not.toContain('works');
      const drafted = { articles: PUBLISHED, problems: [], until: null };
      expect(read(site)).toMatchObject(drafted);
      expect(read(site, AFTER)).toMatchObject(drafted);
      site.edit('articles/roads.md', ['draft: true', 'publish: 2990-12-30T06:00Z']);
      site.release();
      expect(site.read('permalinks.json')).toContain(
        '"roads": {"published":"2990-12-30","due":["2990-12-24","draft","2990-12-30"]',
      );
      expect(read(site, AFTER)).toMatchObject({ articles: PUBLISHED, problems: [] });
    });

    it('and became a draft before any release, leaves what a commit has recorded as it is', () => {
      const repo = repository('v1');
      const entry = 'dates: [{ id: works, date: 2020, title: Works }]';
      const roads = `---\ntitle: Roads\ndescription: D\npublish: 2990-12-24T06:00Z\n${entry}\n---\n\nText.\n`;
      repo.write('articles/roads.md', roads);
      repo.record();
      repo.commit();
      repo.edit('articles/roads.md', ['publish: 2990-12-24T06:00Z', 'draft: true']);
      repo.record();
      expect(repo.problems(true)).toEqual([]);
      expect(read(repo, AFTER)).toMatchObject({ articles: PUBLISHED, problems: [] });
    });

    it('and then published at once is no draft any more', () => {
      const site = awaited();
      site.edit('articles/roads.md', ['publish: 2990-12-24T06:00Z\n', '']);
      expect(read(site).problems).toEqual([outdated]);
      site.release();
      expect(read(site, AFTER)).toMatchObject({ articles: [...PUBLISHED, 'roads'], problems: [] });
      site.edit('articles/roads.md', ['title: Roads\n', 'title: Roads\ndraft: true\n']);
      expect(read(site, AFTER).problems).toEqual(['draft-published roads.md:3:8']);
    });
  });

  it.each([
    '2026-12-01',
    '2026-12-01T06:00',
    '2026-12-01T06:00+01:00',
    '2026-06-31T06:00Z',
    '2026-12-01T25:00Z',
  ])('does not take %s for one', (time) => {
    expect(read(withArticle(`publish: ${time}`)).problems).toContain('value-invalid roads.md:4:10');
  });

  it('is told of as the next, though a draft has one that is earlier', () => {
    const site = withArticle('publish: 2026-12-03T06:00Z');
    for (const [name, front] of [
      ['a', 'publish: 2026-12-02T06:00Z'],
      ['b', 'draft: true\npublish: 2026-12-01T13:00Z'],
    ])
      site.write(`articles/${name}.md`, `---\ntitle: T\ndescription: D\n${front}\n---\n\nText.\n`);
    expect(read(site).until).toBe('2026-12-02T06:00:00.000Z');
  });
});
