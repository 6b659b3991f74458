/** Words before a name that are none of it. */
export const TITLES: ReadonlySet<string> = new Set(
  `Former Interim Acting Retired Longtime Then Incoming Outgoing President Vice Prime Premier Minister Secretary Chancellor Senator Sen. Governor Gov. Representative Rep. Congressman Congresswoman Speaker Ambassador
   Judge Justice General Gen. Colonel Col. Admiral Adm. Captain Capt. Lieutenant Lt. Sergeant Sgt. Mayor Chairman Chairwoman Chair Director Commissioner Attorney
   Dr. Doctor Professor Prof. Mr. Mr Mrs. Mrs Ms. Ms Miss Madam Sir Lord Lady Dame King Queen Prince Princess Pope Cardinal Archbishop Bishop Father Sister Del. Rev. Reverend
   Candidate Nominee Spokesman Spokeswoman Spokesperson CEO Chief Officer Sheriff Deputy Detective Inspector Superintendent Constable Major Democrat Republican
   Herr Frau Bundeskanzler Bundeskanzlerin Präsident Präsidentin Außenminister Außenministerin Kanzler Kanzlerin Minister Ministerin Bundespräsident Regierungssprecher
   M. Mme Monsieur Madame`.split(/\s+/u),
);

/** Whether a word before a name is none of it: “Minister Orr”, and, made up as German does, “Bundesfinanzminister Orr”. */
export function isTitle(word: string): boolean {
  return TITLES.has(word) || (/^\p{Lu}/u.test(word) && GERMAN_TITLE.test(word));
}

const GERMAN_TITLE =
  /(?:minister|kanzler|präsident|sprecher|wissenschaftler|forscher|politiker|direktor|professor|leiter|bürgermeister|historiker|loge|philosoph|ökonom|experte|kollege|botschafter|anwalt|richter|chef|vorsitzende|abgeordnete|beauftragte|(?:minister|kanzler|präsident|sprecher|wissenschaftler|forscher|politiker|direktor|professor|leiter|bürgermeister|historiker|log|philosoph|ökonom|expert|kolleg|botschafter|richter|chef)in|anwältin|vorsitzender|abgeordneter|beauftragter)$/iu;

/** Words that begin a sentence, and are no names. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `A An The This That These Those He She It They We I You As At After Although And Before Because But By For From How If In Is It Its Like Nor Not Now Of On Once Or So Since Than Then
   There Though To Today Under Until Unless What When Where Whether Which While Who Whose Why With Would Will Was Were Has Have Had Did Does Do Can Could Should May Might Must Yet Yes No Also Both
   Even Only Still Tonight Yesterday Tomorrow Meanwhile However Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December
   Asked Said Says Told Let Against Among About Over Between During Despite Some Many Most All Never Ever Again Just Unlike Whereas Without Within Through Across Toward Towards Per Via Because His Her Their Our My Your
   Another Each Every Few Several Such Other Others One Two Three Four Five Six Seven Eight Nine Ten First Second Third Last Next More Less Much Perhaps Maybe Indeed Instead Later Earlier Recently According Speaking
   Here Well Oh Ok Okay Please Thank Thanks Sorry Look Listen Mr Source Read Click Follow Photo Image Video Update Correction Clarification Nearly Almost About Around Any Anyone Everyone Nobody Nothing Something Someone
   Sept Oct Nov Dec Feb Aug Der Die Das Den Dem Des Ein Eine Einer Und Aber Auch Er Sie Es Wir Ich Im In Am Zum Zur Für Mit Von Vor Nach Bei Als Wenn Wie Was Wer Laut So Doch Denn Dabei Damit Le La Les Un Une Des Du En Au Aux Et Mais Selon Pour Par Il Elle Ils On Ce Cette`.split(
    /\s+/u,
  ),
);

/** Small words within a name. */
export const JOINERS =
  /^(?:of|for|on|de|del|della|di|da|dos|du|von|van|der|den|bin|bint|al|el|la|le|ter|zu|und|ibn)$/u;

/** Names of families that stand before that of a person: Chinese, Korean and Vietnamese ones. */
export const FAMILY_FIRST =
  /^(?:Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Hua|Xi|Geng|Mao|Kim|Lee|Park|Moon|Yoon|Choi|Jung|Nguyen|Tran|Pham|Tsai)$/u;

/** A name without what stands behind the surname: “Ann Orr KC”. */
export function withoutSuffixes(name: string): string {
  return name.replace(
    /(?: (?:(?:Jr|Sr)\.?|II|III|IV|KC|QC|SC|MP|MSP|MEP|MBE|OBE|CBE|PhD|MD))+$/u,
    '',
  );
}
