import jsonld, { type JsonLdDocument, type Options } from 'jsonld';

/**
 * Ours, not schema.org’s file, which no package brings: its vocabulary, and which of the properties that we use it
 * says are addresses.
 */
const context = {
  '@vocab': 'http://schema.org/',
  ...Object.fromEntries(
    ['url', 'sameAs', 'eventStatus', 'mainEntityOfPage', 'archivedAt'].map((name) => [
      name,
      { '@id': `http://schema.org/${name}`, '@type': '@id' },
    ]),
  ),
};

/** What schema.org describes, without its context, as linked data. Throws where something would be lost. */
export async function expandSchemaOrg(json: string) {
  const document: JsonLdDocument = JSON.parse(json);
  const options: Options.Expand & { readonly safe: true } = { documentLoader, safe: true };
  return jsonld.flatten(await jsonld.expand(document, options));
}

async function documentLoader(documentUrl: string) {
  if (!/^https:\/\/schema\.org\/?$/u.test(documentUrl))
    throw new Error(`nothing is fetched, not even ${documentUrl}`);
  return { document: { '@context': context }, documentUrl };
}
