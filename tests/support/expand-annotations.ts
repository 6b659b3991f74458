import jsonld, { type JsonLdDocument, type Options } from 'jsonld';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const dc = 'http://purl.org/dc/elements/1.1/';
const dcterms = 'http://purl.org/dc/terms/';
const foaf = 'http://xmlns.com/foaf/0.1/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';

/**
 * Ours, not the W3C’s file, which no package brings: the terms that our annotations use, with the IRIs that the Web
 * Annotation Vocabulary gives them. A term that is not here fails the expansion.
 */
const context = {
  id: '@id',
  type: '@type',
  // Classes
  ...iris(oa, 'Annotation', 'SpecificResource', 'TextualBody'),
  ...iris(oa, 'FragmentSelector', 'TextQuoteSelector', 'TimeState'),
  AnnotationCollection: `${as}OrderedCollection`,
  AnnotationPage: `${as}OrderedCollectionPage`,
  ...iris(foaf, 'Organization'),
  // Motivations
  ...iris(oa, 'describing', 'identifying'),
  motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${oa}hasPurpose`, '@type': '@vocab' },
  // What leads to other nodes
  body: link(`${oa}hasBody`),
  target: link(`${oa}hasTarget`),
  source: link(`${oa}hasSource`),
  selector: link(`${oa}hasSelector`),
  state: link(`${oa}hasState`),
  cached: link(`${oa}cachedSource`),
  creator: link(`${dcterms}creator`),
  conformsTo: link(`${dcterms}conformsTo`),
  first: link(`${as}first`),
  partOf: link(`${as}partOf`),
  items: { ...link(`${as}items`), '@container': '@list' as const },
  // Texts and numbers
  ...iris(oa, 'exact', 'prefix', 'suffix'),
  ...iris(dc, 'format', 'language'),
  ...iris(rdfs, 'label'),
  ...iris(rdf, 'value'),
  ...iris(foaf, 'name'),
  ...iris(as, 'startIndex'),
  total: `${as}totalItems`,
};

/** The annotations without their context, as linked data. Throws where a property, a type or a value would be lost. */
export async function expandAnnotations(json: string): Promise<readonly object[]> {
  const document: JsonLdDocument = JSON.parse(json);
  const options: Options.Expand & { readonly safe: true } = { documentLoader, safe: true };
  return jsonld.expand(document, options);
}

async function documentLoader(documentUrl: string) {
  if (documentUrl !== CONTEXT) throw new Error(`nothing is fetched, not even ${documentUrl}`);
  return { document: { '@context': context }, documentUrl };
}

function link(iri: string) {
  return { '@id': iri, '@type': '@id' };
}

function iris(vocabulary: string, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, vocabulary + name]));
}
