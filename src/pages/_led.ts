import { ledPages } from '../dossier/led-pages.ts';
import { dossier, isDossier, listTopics, publicRecord, rememberByDossier } from './_content.ts';

/** The pages of actors and topics that lead on, where there are pages across articles. */
export const ledOn = rememberByDossier(() =>
  isDossier() ? ledPages(dossier(), listTopics(), publicRecord()) : [],
);
