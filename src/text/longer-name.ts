import type { Range } from './normalise.ts';

/**
 * Whether a name stands inside a longer one: “China” in “South China Sea”, “Trump” in “Trump Tower” or “Melania
 * Trump”. Judged by the words beside it, in English; in doubt the name is taken for part of the longer one, since a
 * missing link misleads nobody.
 */
export function isInsideLongerName(text: string, { start, end }: Range): boolean {
  const before = /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}'.-]*) $/u.exec(
    text.slice(Math.max(0, start - 40), start),
  )?.[1];
  const after = /^(?: | of )(\p{Lu}[\p{L}-]*)/u.exec(text.slice(end, end + 40))?.[1];
  if (after !== undefined && HEADS.has(after)) return true;
  if (before === undefined)
    return /\b(?:Bank|Gulf|Sea|Strait|Bay|University|Times|Voice) of $/u.test(
      text.slice(Math.max(0, start - 24), start),
    );
  return (
    REGIONS.has(before) ||
    (isSingleWord(text.slice(start, end)) && isGivenName(before, text, start))
  );
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

// Words that, right after a name, make another name of it: places, media, houses.
const HEADS =
  words(`Sea Ocean Strait Straits Gulf Bay Peninsula River Canal Channel Island Islands Basin Desert
  Times Post Daily News Today Journal Herald Tribune Telegraph Morning Evening Radio Television TV Airlines Airways
  Tower Towers Street Avenue Square Hotel University College Institute Foundation Organization Organisation
  Corporation Company Holdings Bank Group Library Center Centre Initiative Jr Sr II III`);

// Words that, right before a name, make another place of it.
const REGIONS =
  words(`North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest
  New Greater Great Inner Outer Upper Lower Central Saint San Fort Port Mount Lake Cape Indo`);

const TITLES =
  words(`President Vice Prime Premier Minister Secretary Chancellor Senator Sen Sen. Governor Gov Gov.
  Representative Rep Rep. Congressman Congresswoman Speaker Ambassador Judge Justice General Gen Gen. Colonel Col Col.
  Admiral Adm Adm. Captain Capt. Lieutenant Lt Lt. Sergeant Sgt. Mayor Chairman Chairwoman Chair Director Commissioner
  Attorney Dr Dr. Doctor Professor Prof Prof. Mr Mr. Mrs Mrs. Ms Ms. Miss Madam Sir Lord Lady Dame King Queen Prince
  Princess Pope Cardinal Bishop Father Sister Saint Candidate Nominee Republican Democrat Democratic Conservative
  Labour Liberal Libertarian Green Spokesman Spokeswoman Spokesperson Foreign Former Chief Rival`);

// That begin a sentence in French, German, Spanish, Italian, Portuguese or Dutch, or stand before a surname.
const ELSEWHERE =
  words(`La Le Les Un Une Des Du De En À Au Aux Et Mais Selon Pour Par Der Die Das Den Dem Im Am Ein Eine Zum Zur Und Für
  Mit Von El Los Las Una Del Al Según Il Lo Gli Uno Nel Nella O A Os As Um Uma No Na Het Een M M. MM MM. Mme Mlle Herr
  Frau Herrn Señor Señora Signor Signora Senhor Senhora Monsieur Madame`);

const OPENERS =
  words(`A An The This That These Those He She It They We I You As At After Although And Before Because
  But By For From How If In Is It Like Nor Not Now Of On Once Or So Since Than Then There Though To Today Under Until
  Unless What When Where Whether Which While Who Whose Why With Would Will Was Were Has Have Had Did Does Do Can Could
  Should May Might Must Yet Yes No Also Both Even Only Still Today Tonight Yesterday Meanwhile However Monday Tuesday
  Wednesday Thursday Friday Saturday Sunday Asked Said Says Told Let Against Among About Over Between During Despite
  Donor Supporters Some Many Most All Never Ever Again Just Unlike Whereas Without Within Through Across Toward Towards
  Against Per Via Versus Vs Because Make Vote Elect Support Meet Let’s`);

function isSingleWord(name: string): boolean {
  return !name.includes(' ');
}

/** Whether the capitalised word before a surname is somebody’s given name rather than a title or the sentence’s first word. */
function isGivenName(before: string, text: string, start: number): boolean {
  if ([TITLES, OPENERS, ELSEWHERE].some((known) => known.has(before))) return false;
  if (before.endsWith("'s")) return false;
  const isPerson = /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
  return isPerson && /^(?:\p{Lu}\p{Ll}+|\p{Lu}\.(?:\p{Lu}\.)?)$/u.test(before);
}
