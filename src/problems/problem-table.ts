import { ACTOR_PROBLEMS } from './actor-problems.ts';
import { CHARACTER_PROBLEMS } from './character-problems.ts';
import { COMMAND_PROBLEMS } from './command-problems.ts';
import { FOLDER_PROBLEMS } from './folder-problems.ts';
import { FRONTMATTER_PROBLEMS } from './frontmatter-problems.ts';
import { LEDGER_PROBLEMS } from './ledger-problems.ts';
import { MARKDOWN_PROBLEMS } from './markdown-problems.ts';
import { PERMALINK_PROBLEMS } from './permalink-problems.ts';
import { SOURCE_PROBLEMS } from './source-problems.ts';
import { TEXT_PROBLEMS } from './text-problems.ts';

/** Every problem an author can meet, by its code. The parameters are what the wording needs. */
export const PROBLEM_TABLE = {
  ...FOLDER_PROBLEMS,
  ...FRONTMATTER_PROBLEMS,
  ...ACTOR_PROBLEMS,
  ...TEXT_PROBLEMS,
  ...SOURCE_PROBLEMS,
  ...CHARACTER_PROBLEMS,
  ...LEDGER_PROBLEMS,
  ...PERMALINK_PROBLEMS,
  ...COMMAND_PROBLEMS,
  ...MARKDOWN_PROBLEMS,
} as const;

export type ProblemCode = keyof typeof PROBLEM_TABLE;
export type ProblemParams<C extends ProblemCode> = Parameters<(typeof PROBLEM_TABLE)[C]['word']>;
