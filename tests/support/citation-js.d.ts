/** The part of the untyped `@citation-js` packages that the tests use; what it returns they check themselves. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Parses a text of the given type all the way to CSL-JSON; throws where it cannot. */
      chain(text: string, options: { forceType: string; generateGraph: false }): unknown;
      /** One step of it: the records as the format has them. */
      data(text: string, type: string): unknown;
    };
  };
}

// Each adds its formats to the plugins.
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
