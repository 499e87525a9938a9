/**
 * How a name sounds, so that transliterations of one name agree: Öztürk and Oeztuerk, Hussaini and Hosseini, Achmed
 * and Ahmad, Tkachenko and Tkatschenko, El Sayed and Elsayed. Vowels stay in four classes: without them Hasan would
 * be Hussein. Two names that sound different are never one person's.
 */
export function lautform(name: string): string {
  const text = latin(name).replace(/[^\p{L}\p{N}]+/gu, "");
  return VARIANTS.get(text) ?? sound(withoutArticle(text));
}

/** The sound alone: a spelling that no table of usual names knows (Aysha) still meets the one it knows (Aisha). */
export function klangform(name: string): string {
  return sound(withoutArticle(latin(name).replace(/[^\p{L}\p{N}]+/gu, "")));
}

/** Equal for all forms that may be alike: to look them up by. */
export function lautgruppe(name: string): string {
  const form = lautform(name);
  return form.startsWith("=") ? form : form.replace(/[aei]/gu, "a");
}

/** E is written for what others write a (Ahmed, Ahmad) or i (Naser, Nasir); a and i are two names (Karam, Karim). */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length !== other.length || one.startsWith("=") || other.startsWith("=")) return false;
  for (let at = 0; at < one.length; at++) if (!isSameSound(one[at] ?? "", other[at] ?? "")) return false;
  return true;
}

export function isSameSound(one: string, other: string): boolean {
  return one === other || (one === "e" && "ai".includes(other)) || (other === "e" && "ai".includes(one));
}

/** "Al Ahmad", "Al-Ahmad" and "Alahmad" are one name; of short ones (Ali, Elena) nothing is taken off. */
function withoutArticle(text: string): string {
  return text.length >= 6 && /^[ae]l/u.test(text) ? text.slice(2) : text;
}

function latin(name: string): string {
  const lower = name.normalize("NFC").toLowerCase();
  if (/^[a-z]*$/u.test(lower)) return lower;
  return lower
    .replace(/[\p{Cf}'’ʼ`´]/gu, "")
    .replace(
      /[äöüßşçğıřžšžđðþæøłñјщшчжхцюяєїґіаеёоуыэибвгдзйклмнпрстфъь]/gu,
      (letter) => LETTERS[letter] ?? letter,
    )
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{
    ä: "ae",
    ö: "oe",
    ü: "ue",
    ß: "ss",
    ş: "s",
    ç: "c",
    ğ: "g",
    ı: "i",
    š: "sh",
    ž: "zh",
    đ: "d",
    ð: "d",
    þ: "th",
  },
  ...{ æ: "ae", ø: "oe", ł: "l", ñ: "n", ř: "r" },
  ...{
    а: "a",
    б: "b",
    в: "v",
    г: "h",
    ґ: "g",
    д: "d",
    е: "e",
    ё: "e",
    є: "ie",
    ж: "zh",
    з: "z",
    и: "y",
    і: "i",
    ї: "i",
  },
  ...{
    й: "i",
    к: "k",
    л: "l",
    м: "m",
    н: "n",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    у: "u",
    ф: "f",
    х: "kh",
    ц: "ts",
  },
  ...{ ч: "ch", ш: "sh", щ: "shch", ы: "y", э: "e", ю: "iu", я: "ia", ь: "", ъ: "" },
};

function sound(text: string): string {
  let form = text;
  for (const [pattern, sounds] of SOUNDS) form = form.replace(pattern, sounds);
  return form;
}

/** In order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^abd(?:[aeou][lr]?)?(?=[a-z]{3})/u, "abdul"],
  [/[uoa]ll?ah/u, "ulah"],
  [/schtsch|shch/gu, "s"],
  [/dsch|dzh|dj/gu, "j"],
  [/tsch|tch|kh|ch/gu, "h"],
  [/sch|sh|zh/gu, "s"],
  [/gh/gu, "g"],
  [/ph/gu, "f"],
  [/th/gu, "t"],
  [/dh/gu, "d"],
  [/ts|tz|z/gu, "s"],
  [/x/gu, "ks"],
  [/ck|c|q/gu, "k"],
  [/w/gu, "v"],
  [/(?<=[aeou])h(?=[^aeiouy]|$)/gu, ""],
  [/ee/gu, "i"],
  [/oe|ue|ou|oo|u/gu, "o"],
  [/ae/gu, "a"],
  [/ey|ei|ai|ay|ij|iy|yi|ii|ie/gu, "i"],
  [/y|j(?=[aeiou])/gu, "i"],
  [/ia/gu, "i"],
  [/(.)\1+/gu, "$1"],
];

/** Names whose usual spellings differ by more than sounds. */
const FAMILIES: readonly string[] = [
  "mohammed mohammad mohamed mohamad muhammed muhammad muhamed muhamad mohamud mohd mahammad muhammet",
  "ahmed ahmad achmed achmad ahmet ahmat",
  "yousef yusuf yousuf yusef youssef yusif yousif jussuf josef joseph youssouf jusuf",
  "ibrahim ebrahim ibraheem abraham brahim",
  "hussein hussain husein husain hossein hosein housein hussin hussien",
  "hassan hasan hasaan",
  "ali aly alee",
  "omar omer umar umer oumar",
  "osman othman usman uthman ousman",
  "mustafa mostafa mustapha moustafa moustapha",
  "suleiman sulaiman sulayman soleiman suleyman sueleyman soliman souleymane",
  "khalid khaled chalid chaled haled",
  "said saeed sayed sayyid saied seyed sajid",
  "maryam mariam meryem miriam marjam",
  "fatima fatma fatema fatemeh faatima",
  "zainab zeinab zaynab zeynab zeynep zainep sainab",
  "aisha ayscha aischa ayse aysche aicha",
  "oleksandr alexander aleksandr olexandr oleksander alexandr",
  "oleksandra alexandra aleksandra olexandra",
  "serhii sergej serhiy sergei serhij sergii",
  "yevhen evgeny jewgeni yevgeny evgenij yevheni jewhen jewgenij",
  "andrii andrej andriy andrey andrei",
  "mykola nikolaj nikolai mikola nikolay",
  "volodymyr wladimir vladimir wolodymyr",
  "dmytro dmitri dmitry dmitrij dmitro dmitriy dmytrii",
  "olena elena jelena yelena olona",
  "hanna anna ganna",
  "iryna irina irena",
  "kateryna katerina ekaterina yekaterina jekaterina",
  "nataliia natalia natalja nataliya natalya",
  "yuliia julia yulia julija yuliya iuliia",
  "tetiana tatjana tatiana tetjana tatyana",
  "viktoriia viktoria victoria wiktoria viktorija",
  "mariia maria marija mariya",
  "anastasiia anastasia anastasija anastasiya",
  "petro peter pjotr petr",
  "mohsen muhsin mohsin muhsen",
  "abdallah abdullah abdulla abdalla abdollah",
];

const VARIANTS: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((line) => {
    const names = line.split(" ");
    return names.map((name) => [name, `=${names[0] ?? ""}`] as const);
  }),
);
