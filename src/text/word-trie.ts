/** Some words as a tree of their letters, in which all of them are looked for at once (Aho and Corasick). */
export interface WordTrie {
  /** Calls `visit` for every place where one of the words ends in a text; time grows with the text and the visits. */
  readonly walk: (text: string, visit: (word: string, end: number) => void) => void;
}

/** Makes the tree of some words, none of them empty. */
export function createWordTrie(words: Iterable<string>): WordTrie {
  const { edges, nodes } = plant(words);
  const child = (node: number, code: number) => edges.get(keyOf(node, code));
  link(nodes, child);
  const walk: WordTrie['walk'] = (text, visit) => {
    let at = 0;
    for (let index = 0; index < text.length; index += 1) {
      at = step(at, text.charCodeAt(index), nodes, child);
      for (let node = nodes[at]; node; node = nodes[node.shorter])
        if (node.word !== null) visit(node.word, index + 1);
    }
  };
  return { walk };
}

interface TrieNode {
  readonly parent: number;
  readonly code: number;
  readonly depth: number;
  /** The word that ends here. */
  word: string | null;
  /** The longest end of what leads here that is the beginning of a word; of the root, none. */
  rest: number;
  /** The next of those ends that is a whole word; -1 for none. */
  shorter: number;
}

type Child = (node: number, code: number) => number | undefined;

function keyOf(node: number, code: number): number {
  return node * 0x1_0000 + code;
}

function plant(words: Iterable<string>) {
  const edges = new Map<number, number>();
  const nodes: TrieNode[] = [createNode(-1, 0, 0)];
  for (const word of words) {
    let at = 0;
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      const next = edges.get(keyOf(at, code)) ?? nodes.push(createNode(at, code, index + 1)) - 1;
      edges.set(keyOf(at, code), next);
      at = next;
    }
    const end = nodes[at];
    if (end) end.word = word;
  }
  return { edges, nodes };
}

function createNode(parent: number, code: number, depth: number): TrieNode {
  return { parent, code, depth, word: null, rest: 0, shorter: -1 };
}

/** Links each node, the shallow ones first, to what is left of its letters where they lead no further. */
function link(nodes: readonly TrieNode[], child: Child): void {
  const byDepth = nodes.filter(({ depth }) => depth > 0).sort((a, b) => a.depth - b.depth);
  for (const node of byDepth) {
    if (node.depth > 1) node.rest = step(nodes[node.parent]?.rest ?? 0, node.code, nodes, child);
    const rest = nodes[node.rest];
    if (rest) node.shorter = rest.word === null ? rest.shorter : node.rest;
  }
}

function step(from: number, code: number, nodes: readonly TrieNode[], child: Child): number {
  let at = from;
  let next = child(at, code);
  while (next === undefined && at > 0) {
    at = nodes[at]?.rest ?? 0;
    next = child(at, code);
  }
  return next ?? 0;
}
