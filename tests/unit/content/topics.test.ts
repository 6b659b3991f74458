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

  it('may be none', () => {
    expect(read(publishedWorkspace())).toMatchObject({ topics: [], problems: [] });
  });
});
