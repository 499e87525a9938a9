/**
 * How a name sounds, so that transliterations of one name agree: Öztürk and Oeztuerk, Hussaini and Hosseini, Achmed
 * and Ahmad, Tkachenko and Tkatschenko, El Sayed and Elsayed. Vowels stay in four classes: without them Hasan would
 * be Hussein. Two names that sound different are never one person's.
 */
export function lautform(name: string): string {
  const words = latin(name)
    .split(/[^a-z]+/u)
    .filter((word) => word !== "");
  const own = words.filter((word) => !ARTICLES.has(word));
  const text = (own.length > 0 ? own : words).join("");
  const known = VARIANTS.get(text);
  return known ?? sound(withoutArticle(text));
}

const ARTICLES: ReadonlySet<string> = new Set(["al", "el", "ul", "as", "es", "ad", "ed", "ar", "er", "at", "et", "an", "en"]);

/** "Alahmad" is "Al Ahmad"; short names (Ali, Alan, Elena) keep their beginning. */
function withoutArticle(text: string): string {
  return text.length >= 6 && /^[ae]l[^aeiouy]?[aeiouy]?/u.test(text) && !/^(?:ale|ali|ele|eli|alla|alb|alf|alm|elm|els[aei])/u.test(text)
    ? text.slice(2)
    : /^els(?=a[yi]|ae)/u.test(text)
      ? text.slice(2)
      : text;
}

function latin(name: string): string {
  const lower = name.normalize("NFC").toLowerCase();
  if (/^[a-z]*$/u.test(lower)) return lower;
  return lower
    .replace(/[\p{Cf}'’ʼ`´]/gu, "")
    .replace(/[äöüßşçğıřžšžđðþæøłñјщшчжхцюяєїґіаеёоуыэибвгдзйклмнпрстфъь]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ä: "ae", ö: "oe", ü: "ue", ß: "ss", ş: "sh", ç: "ch", ğ: "g", ı: "i", š: "sh", ž: "zh", đ: "d", ð: "d", þ: "th" },
  ...{ æ: "ae", ø: "oe", ł: "l", ñ: "n", ř: "r" },
  ...{ а: "a", б: "b", в: "v", г: "h", ґ: "g", д: "d", е: "e", ё: "e", є: "ie", ж: "zh", з: "z", и: "y", і: "i", ї: "i" },
  ...{ й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts" },
  ...{ ч: "ch", ш: "sh", щ: "shch", ы: "y", э: "e", ю: "iu", я: "ia", ь: "", ъ: "" },
};

function sound(text: string): string {
  let form = text;
  for (const [pattern, sounds] of SOUNDS) form = form.replace(pattern, sounds);
  return form;
}

/** In order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^abd(?:ul|el|al|ol|u|e)?(?=[a-z]{3})/u, "abdul"],
  [/ull?ah\b|oll?ah\b|all?ah\b/u, "ulah"],
  [/schtsch|shch/gu, "s"],
  [/dsch|dzh|dj/gu, "j"],
  [/tsch|tch|cz/gu, "c"],
  [/ch(?=[aeiouylrmnw]|$)/gu, "h"],
  [/sch|sh|zh/gu, "s"],
  [/kh|ch|gh(?=t)/gu, "h"],
  [/gh/gu, "g"],
  [/ph/gu, "f"],
  [/th/gu, "t"],
  [/dh/gu, "d"],
  [/ts|tz|ss|ß/gu, "s"],
  [/x/gu, "ks"],
  [/c|q|ck/gu, "k"],
  [/w/gu, "v"],
  [/(?<=[aeou])h(?=[^aeiouy]|$)/gu, ""],
  [/oe|ue|ou|oo|u/gu, "o"],
  [/ae(?=[^aeiouy])/gu, "e"],
  [/(?:ey|ei|ai|ay|ij|iy|yi|ii|ie|ia(?=$)|ya(?=$)|ja(?=$))/gu, "i"],
  [/y|j(?=[aeiou])/gu, "i"],
  [/e/gu, "a"],
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
  "abdallah abdullah abdulla abdalla abdollah",
];

const VARIANTS: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((line) => {
    const names = line.split(" ");
    return names.map((name) => [name, `=${names[0] ?? ""}`] as const);
  }),
);
