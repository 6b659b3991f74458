import { publishedWords } from '../formats/verify/published-words.ts';
import { verifyFiles } from '../formats/verify/verify-files.ts';
import { dossier, pageContext, publicRecord, rememberByDossier } from './_content.ts';

/** The answers to whether words were published here. */
export const answers = rememberByDossier(() =>
  verifyFiles(publishedWords(dossier().articles, publicRecord(), pageContext().base)),
);
