import { hasSearch, searchFiles, sendJson } from '../_search.ts';

// A site of one article has none.
export const getStaticPaths = () => (hasSearch() ? [{ params: { index: 'index' } }] : []);

export const GET = () => sendJson(searchFiles().index);
