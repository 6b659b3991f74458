import { resolve } from 'node:path';
import ts from 'typescript';

/**
 * Has TypeScript check pieces of JSON-LD against the types of schema.org, as if they stood in a program. Where a node has
 * two types, it is checked once as each. Returns what is wrong, after the number of the piece.
 */
export function checkStructuredData(pieces: readonly string[]): readonly string[] {
  const constants = pieces.flatMap((json, piece) =>
    [0, 1].map((index) => {
      const data: unknown = JSON.parse(json, (key, value: unknown) =>
        key === '@type' && Array.isArray(value) ? (value[index] ?? value[0]) : value,
      );
      return `export const n${piece}as${index}: Data = ${JSON.stringify(data)};`;
    }),
  );
  const lines = [
    "import type { Graph, Thing, WithContext } from 'schema-dts';",
    'type Data = Graph | WithContext<Exclude<Thing, string>>;',
    ...constants,
  ];
  return compile(lines.join('\n')).map(({ messageText, file, start = 0 }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${Math.floor((line - 2) / 2)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/** The compiler sees the text as a file at the root of the project, where it finds packages. */
function compile(text: string): readonly ts.Diagnostic[] {
  const file = resolve('structured-data.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, rest[0]) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program);
}
