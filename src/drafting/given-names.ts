/** Given names by which news in English tells whether “he” or “she” is meant; they decide nothing else. */
export function sexOfGivenName(name: string): 'he' | 'she' | null {
  const [given = '', ...rest] = name.split(' ');
  if (rest.length === 0) return null;
  if (WOMEN.has(given)) return 'she';
  return MEN.has(given) ? 'he' : null;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const WOMEN =
  names(`Abigail Alexandra Alice Alicia Alison Amanda Amy Andrea Angela Ann Anna Anne Annie Ashley Barbara Beatrice Beth Betty Brenda Carla Carol Caroline Carolyn Catherine Cathy Charlotte
  Cheryl Christina Christine Cindy Claire Claudia Cynthia Deborah Debbie Debra Denise Diana Diane Donna Dorothy Elaine Elena Elisabeth Elizabeth Ellen Emily Emma Erin Eva Evelyn Fiona
  Florence Frances Gina Giorgia Gloria Grace Hannah Heather Helen Hillary Ingrid Irene Isabel Ivana Ivanka Jackie Jacqueline Jane Janet Janice Jean Jennifer Jessica Jill Joan Joanna Joyce Judith Judy Julia
  Julie Karen Kate Katherine Kathleen Kathryn Katie Kay Kelly Kim Kimberly Kristen Laura Lauren Leslie Linda Lisa Loretta Lori Louise Lucy Lydia Madeleine Margaret Maria Marie Marilyn Marine Martha Mary Maureen
  Megan Melania Melissa Michelle Monica Nancy Natalie Nicole Nina Olivia Pamela Patricia Paula Rachel Rebecca Renee Rita Robin Rosa Rose Roxanne Ruth Sally Samantha Sandra Sara Sarah Sharon
  Sheila Shirley Sofia Sophia Sophie Stephanie Susan Susanna Suzanne Sylvia Teresa Theresa Tina Tracy Tulsi Ursula Valerie Vanessa Vera Veronica Victoria Virginia Wendy Yvonne Zoe`);

const MEN =
  names(`Aaron Adam Alan Albert Alexander Alfred Allen Andrew Andy Angel Anthony Antonio Arthur Barack Ben Benjamin Bernard Bernie Bill Bob Boris Brad Bradley Brandon Brendan Brett Brian Bruce Bryan Carl
  Carlos Charles Charlie Chris Christopher Chuck Clarence Colin Craig Curt Dan Daniel Dave David Dean Dennis Derek Dick Don Donald Douglas Doug Dwight Ed Eddie Edward Edwin Emmanuel Eric Ernest Eugene Evan
  Francis Frank Fred Frederick Gary Geoffrey George Gerald Glenn Gordon Greg Gregory Harold Harry Harvey Henry Herbert Howard Hugh Ian Jack Jacob James Jared Jason Jay Jeff Jeffrey Jeremy Jerry Jim Jimmy
  Joe Joel John Johnny Jonathan Jose Joseph Joshua Juan Justin Karl Keith Ken Kenneth Kevin Kurt Kyle Larry Lawrence Lee Leo Leonard Lester Lindsey Louis Luis Luke Marc Marco Mark Martin Marvin Matt Matthew
  Max Michael Miguel Mike Mitch Mitt Nathan Neil Newt Nicholas Nick Norman Olaf Oliver Oscar Patrick Paul Pedro Pete Peter Phil Philip Phillip Ralph Randy Ray Raymond Reince Richard Rick Rob Robert Robby Roger Ron Ronald
  Ross Roy Rudy Rudolph Russell Ryan Sam Samuel Scott Sean Sergei Sergey Seth Simon Stanley Stephen Steve Steven Stuart Ted Terry Theodore Thomas Tim Timothy Todd Tom Tommy Tony Travis Trey Vernon Victor Vince
  Vincent Vladimir Volodymyr Walter Warren Wayne Will William Xi Yoshihide Zachary`);
