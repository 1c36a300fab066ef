import { fold } from "./fold";
import { knownWord } from "./known-words";
import { tokens } from "./tokens";

/** Names that a stemmer would break: it makes "student" of Taliban and "Kuwait" of Quetta. */
const base = `
طالبان باكستان أفغانستان بلوشستان بلوجستان وزيرستان طاجيكستان أوزبكستان تركمانستان كازاخستان كردستان هندوستان سيستان خراسان خوزستان كويتا الكويت كويت
كراتشي كراتشى لاهور بيشاور إسلام آباد إسلامآباد روالبندي ملتان سوات كابول كابل قندهار هلمند هرات جلال آباد ننغرهار ننكرهار بنجاب البنجاب السند كشمير
موساخيل كلات قلات تربت غوادر جوادر خضدار مستونج مستونغ زيارت سبي بولان لسبيلة داعش جنقوي جنجوي جهنغوي لشكر تحريك مجيد باجور كورام كرم ديرة خان بنو
واشنطن لندن باريس موسكو بكين طهران دلهي الرياض بغداد دمشق القاهرة لبنان إيران اليونان اليابان عمان السودان البحرين عثمان سفيان سليمان نعمان رحمن رحمان
حقاني حافظ بهادر جول غل رانا سناء شهباز شريف بوتو نواز عمران عاصم منير زرداري بلاوال محسود نور ولي هبة الله أخوند زادة الله محمد أحمد علي عمر حسن حسين
`;

const folded = (names: Iterable<string>) =>
  Array.from(names).flatMap((name) => tokens(name).map((token) => fold(token.text)));

/** Folded words that are never stemmed, only freed of clitics. */
export const protectedNames: ReadonlySet<string> = new Set(folded([base]));

const article = /^ال(?=.{3})/;

/**
 * The words of a title or alias that are protected: folded, without the article. Words of one or two letters and words of the dictionary
 * are not: a group "جماعة النور" must not stop "الجماعات" from meeting "جماعة".
 */
export const protectedWords = (name: string): string[] =>
  folded([name])
    .map((word) => word.replace(article, ""))
    .filter((word) => word.length > 2 && /^[\u0600-\u06ff]+$/.test(word) && !knownWord(word));

/** The base list with the words of further names: titles and aliases of groups, places and persons. */
export const protectedNamesWith = (names: Iterable<string>): ReadonlySet<string> =>
  new Set([...protectedNames, ...Array.from(names).flatMap(protectedWords)]);
