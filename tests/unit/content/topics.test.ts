import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { publishedWorkspace, type Workspace } from '../permalinks/workspace.ts';

const TOPICS = '- { id: rail, title: Rail }\n- { id: trade, title: Handel, lang: de }\n';

function withTopics(topics = TOPICS): Workspace {
  const site = publishedWorkspace();
  site.write('topics.yaml', topics);
  site.edit('articles/rails.md', ['title: Rails\n', 'title: Rails\ntopics: [trade, rail]\n']);
  return site;
}

const read = ({ folder }: Workspace) =>
  readContent(folder, { base: '/', against: process.env['PERMALINKS_AGAINST'] });

describe('topics', () => {
  it('are told in their order, in the language of each', () => {
    expect(read(withTopics()).topics).toMatchObject([
      { id: 'rail', title: 'Rail', lang: 'en' },
      { id: 'trade', title: 'Handel', lang: 'de' },
    ]);
  });

  it('are told of by articles in the order of those', () => {
    const { articles } = read(withTopics());
    const topics = articles.map(({ listed }) => [listed.slug, listed.topics]);
    expect(topics).toEqual([
      ['bridges', []],
      ['rails', ['trade', 'rail']],
    ]);
  });

  it('are recorded as addresses that last', () => {
    const site = withTopics();
    expect(site.problems()).toEqual([
      'warning permalink-new topics.yaml:1:1',
      'warning permalink-new topics.yaml:1:1',
    ]);
    site.release();
    expect(site.problems()).toEqual([]);
    expect(site.read('permalinks.json')).toContain('"topics/trade": {"published":"2026-');
    site.write('topics.yaml', '- { id: rail, title: Railways }\n');
    site.edit('articles/rails.md', ['[trade, rail]', '[rail]']);
    expect(site.problems()).toEqual([
      expect.stringMatching(/^error topic-lost permalinks\.json:\d+:1$/u),
    ]);
  });

  it('need no article once they were published, but are warned of: their pages are empty', () => {
    const site = withTopics();
    site.release();
    site.edit('articles/rails.md', ['topics: [trade, rail]\n', '']);
    expect(site.problems()).toEqual([
      'warning topic-unused topics.yaml:1:9',
      'warning topic-unused topics.yaml:2:9',
    ]);
    expect(site.words()[0]).toBe(
      'No article has the topic “rail”, whose page was published and stays, empty. Name it under topics: of an article.',
    );
  });

  it('are not called unused while a file has an error that keeps articles from being read', () => {
    const site = withTopics();
    site.release();
    site.write('actors.yaml', '- { id: lind, name: [\n');
    expect(site.problems().filter((problem) => problem.includes('unused'))).toEqual([]);
  });

  it('are not lost while their file has an error, which is told alone', () => {
    const site = withTopics();
    site.release();
    site.write('topics.yaml', '- { id: rail, titel: Rail }\n');
    expect(site.problems()).toEqual([
      'error field-missing topics.yaml:1:5',
      'error key-unknown topics.yaml:1:15',
    ]);
  });

  it('have ids of their own', () => {
    const site = withTopics(`${TOPICS}- { id: rail, title: Rails }\n`);
    expect(site.problems()).toContain('error id-duplicate topics.yaml:3:9');
  });

  it('keep their links under ids that they had', () => {
    const site = withTopics();
    site.release();
    site.write(
      'topics.yaml',
      '- { id: railways, formerly: [rail], title: Rail }\n- { id: trade, title: Handel }\n',
    );
    site.edit('articles/rails.md', ['[trade, rail]', '[trade, railways]']);
    expect(site.problems()).toEqual(['warning permalink-new topics.yaml:1:1']);
    site.release();
    expect(site.problems()).toEqual([]);
    site.edit('articles/rails.md', ['The Rail', '[Rails](/topics/rail/): the Rail']);
    expect(site.problems()).toEqual(['warning link-former rails.md:24:35']);
  });

  it('are named by the ids that they have now', () => {
    const site = withTopics(
      '- { id: railways, formerly: [rail], title: Rail }\n- { id: trade, title: Handel }\n',
    );
    expect(site.problems()).toContainEqual(expect.stringContaining('topic-unknown'));
    expect(
      read(site)
        .problems.map(({ message }) => message)
        .join(),
    ).toContain('railways');
  });

  it.each([
    ['now', '- { id: rail, title: Rail }\n- { id: trade, formerly: [rail], title: T }\n'],
    [
      'before',
      '- { id: rail, formerly: [r], title: R }\n- { id: trade, formerly: [r], title: T }\n',
    ],
  ])('share no id, not with one that another has %s', (_, topics) => {
    expect(withTopics(topics).problems()).toContainEqual(
      expect.stringMatching(/^error id-duplicate topics\.yaml:2:\d+$/u),
    );
  });

  it('may be none', () => {
    expect(read(publishedWorkspace())).toMatchObject({ topics: [], problems: [] });
  });
});
