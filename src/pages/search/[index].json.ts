import { isDossier } from '../_content.ts';
import { searchFiles, sendJson } from '../_search.ts';

// A site of one article has none.
export const getStaticPaths = () => (isDossier() ? [{ params: { index: 'index' } }] : []);

export const GET = () => sendJson(searchFiles().index);
