import { z } from 'zod';

// What the Web Annotation Data Model says a collection MUST be, and no key that our annotations do not have.

const iri = z.url();

// Of HTML, of PDF, of a recording.
const fragmentSelector = z.discriminatedUnion('conformsTo', [
  fragment('http://tools.ietf.org/rfc/rfc3236', /./u),
  fragment('http://tools.ietf.org/rfc/rfc3778', /^page=[1-9]\d*$/u),
  fragment('http://www.w3.org/TR/media-frags/', /^t=\d+$/u),
]);

function fragment<Standard extends string>(standard: Standard, value: RegExp) {
  return z.strictObject({
    type: z.literal('FragmentSelector'),
    conformsTo: z.literal(standard),
    value: z.string().regex(value),
  });
}

const textQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  body: z.tuple([
    z.strictObject({
      type: z.literal('SpecificResource'),
      purpose: z.literal('identifying'),
      source: iri,
    }),
    z.strictObject({
      type: z.literal('TextualBody'),
      purpose: z.literal('describing'),
      value: z.string().min(1),
      format: z.literal('text/plain'),
      language: z.string().min(1),
    }),
  ]),
  target: z
    .array(
      z.strictObject({
        type: z.literal('SpecificResource'),
        source: iri,
        selector: z.array(z.union([fragmentSelector, textQuoteSelector])).min(1),
        state: z.strictObject({ type: z.literal('TimeState'), cached: iri }).optional(),
      }),
    )
    .min(1),
});

export const annotationCollectionModel = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string().min(1),
    creator: z.strictObject({
      id: iri.optional(),
      type: z.literal('Organization'),
      name: z.string().min(1),
    }),
    total: z.int().nonnegative(),
    first: z.strictObject({
      id: iri,
      type: z.literal('AnnotationPage'),
      partOf: iri,
      startIndex: z.literal(0),
      items: z.array(annotation),
    }),
  })
  .refine(({ total, first }) => total === first.items.length, 'as many items as it says')
  .refine(({ id, first }) => first.partOf === id && first.id !== id, 'a page of the collection');
