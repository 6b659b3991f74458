import { z } from 'zod';

// What the Web Annotation Data Model says a collection MUST be, and no key that our annotations do not have.

const iri = z.url();

const fragmentSelector = z.strictObject({
  type: z.literal('FragmentSelector'),
  conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3236'),
  value: z.string().min(1),
});

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
        selector: z
          .array(z.discriminatedUnion('type', [fragmentSelector, textQuoteSelector]))
          .min(1),
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
