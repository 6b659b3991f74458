import type { TextQuote } from '../../model/quote.ts';

// The part of the W3C’s Web Annotation Data Model that this site publishes: https://www.w3.org/TR/annotation-model/
// `created` is not in it: the model wants a moment in UTC, and only days are known.

export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly creator: Organization;
  readonly total: number;
  readonly first: AnnotationPage;
}

export interface Organization {
  readonly id?: string;
  readonly type: 'Organization';
  readonly name: string;
}

export interface AnnotationPage {
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly partOf: string;
  readonly startIndex: number;
  readonly items: readonly Annotation[];
}

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: readonly [SpeakerBody, TextualBody];
  /** One for each uninterrupted part; then one for each run of words in the source, and one in its recording. */
  readonly target: readonly Target[];
}

/** Who speaks: the entry of the article that says so. */
export interface SpeakerBody {
  readonly type: 'SpecificResource';
  readonly purpose: 'identifying';
  readonly source: string;
}

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'describing';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: string;
}

export interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly (FragmentSelector | TextQuoteSelector)[];
  /** Where it is kept as it was. */
  readonly state?: TimeState;
}

export interface TimeState {
  readonly type: 'TimeState';
  readonly cached: string;
}

export interface FragmentSelector {
  readonly type: 'FragmentSelector';
  /** Of HTML, of PDF, of a recording. */
  readonly conformsTo:
    | 'http://tools.ietf.org/rfc/rfc3236'
    | 'http://tools.ietf.org/rfc/rfc3778'
    | 'http://www.w3.org/TR/media-frags/';
  readonly value: string;
}

export interface TextQuoteSelector extends TextQuote {
  readonly type: 'TextQuoteSelector';
}
