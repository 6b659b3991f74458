import { resolve } from 'node:path';
import ts from 'typescript';

/**
 * Has TypeScript check pieces of JSON-LD against the types of schema.org, as if they stood in a program: each shape once,
 * as the compiler takes long. Where a node has two types, it is checked once as each. Returns what is wrong, after the
 * number of the first piece of its shape.
 */
export function checkStructuredData(pieces: readonly string[]): readonly string[] {
  const shapes = new Map<string, number>();
  pieces.forEach((json, piece) => {
    for (const index of [0, 1]) {
      const data: unknown = JSON.parse(json, (key, value: unknown) =>
        key === '@type' && Array.isArray(value) ? (value[index] ?? value[0]) : value,
      );
      const shape = JSON.stringify(shapeOf(data));
      if (!shapes.has(shape)) shapes.set(shape, piece);
    }
  });
  const numbers = [...shapes.values()];
  const constants = [...shapes.keys()].map(
    (shape, index) => `export const n${index}: Data = ${shape};`,
  );
  const lines = [
    "import type { Graph, Thing, WithContext } from 'schema-dts';",
    'type Data = Graph | WithContext<Exclude<Thing, string>>;',
    ...constants,
  ];
  return compile(lines.join('\n')).map(({ messageText, file, start = 0 }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${numbers[line - 2]}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/** With all words alike but those that name a type or a value of schema.org, and no two entries of a list alike. */
function shapeOf(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown) => JSON.stringify(shapeOf(entry, key)));
    return [...new Set(entries)].map((entry): unknown => JSON.parse(entry));
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, own]) => [name, shapeOf(own, name)]),
    );
  const isName = key === '@type' || (typeof value === 'string' && value.includes('schema.org'));
  return typeof value === 'string' && !isName ? 'words' : value;
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
