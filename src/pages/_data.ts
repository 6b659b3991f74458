import { siteData } from '../formats/data/site-data.ts';
import { dossier, fileOf, pageContext, rememberByDossier } from './_content.ts';

/** The files of data of the whole site. */
export const data = rememberByDossier(() => siteData(dossier(), pageContext()));

/** Where those are that have records, and where `hasYears`, those too that list years. */
export function dataPaths(hasYears: boolean) {
  return data()
    .filter(({ file }) => hasYears || file.items)
    .map((each) => fileOf({ file: each.file.path }, each));
}
