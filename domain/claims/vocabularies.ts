import type { Label } from "../text";

/** The closed vocabularies: a key is stored, its words are here. Adding a key is a reviewed change of code. */
const vocabulary = <const T extends Record<string, readonly [ar: string, en: string]>>(words: T) =>
  Object.fromEntries(Object.entries(words).map(([key, [ar, en]]) => [key, { ar, en }])) as {
    readonly [K in keyof T]: Label;
  };

export const eventTypes = vocabulary({
  attack: ["هجوم", "Attack (unspecified)"],
  bombing: ["تفجير", "Bombing"],
  armed_assault: ["هجوم مسلح", "Armed assault"],
  storming: ["اقتحام", "Storming or siege"],
  ambush: ["كمين", "Ambush"],
  clash: ["اشتباك", "Armed clash"],
  assassination: ["اغتيال", "Assassination"],
  abduction: ["خطف", "Abduction"],
  shelling: ["قصف", "Shelling or rocket fire"],
  air_drone_strike: ["غارة جوية أو مسيّرة", "Air or drone strike"],
  attempted_attack: ["محاولة هجوم", "Attempted or failed attack"],
  attack_wave: ["موجة هجمات", "Wave of attacks"],
  security_operation: ["عملية أمنية", "Security operation"],
  military_campaign: ["حملة عسكرية", "Military campaign"],
  arrest: ["توقيف", "Arrest"],
  prisoner_release: ["إفراج عن محتجزين", "Release of detainees"],
  control_change: ["تغيّر السيطرة", "Change of control"],
  agreement: ["اتفاق أو هدنة", "Agreement or truce"],
  agreement_end: ["انتهاء اتفاق", "End of agreement"],
  statement: ["بيان أو إعلان", "Statement"],
  sighting: ["رصد", "Sighting or indication of presence"],
  protest: ["احتجاج", "Protest"],
  other: ["أخرى", "Other"],
});

export const tactics = vocabulary({
  suicide_vest: ["حزام ناسف", "Suicide vest"],
  suicide_vehicle: ["مركبة انتحارية", "Suicide vehicle"],
  suicide_unspecified: ["هجوم انتحاري", "Suicide attack"],
  vehicle_bomb: ["سيارة مفخخة", "Vehicle bomb"],
  ied: ["عبوة ناسفة", "Improvised explosive device"],
  grenade: ["قنبلة يدوية", "Hand grenade"],
  firearm: ["أسلحة نارية", "Firearms"],
  rocket_mortar: ["صواريخ أو هاون", "Rocket or mortar"],
  artillery: ["مدفعية", "Artillery"],
  aircraft: ["طيران", "Aircraft"],
  drone: ["طائرة مسيّرة", "Drone"],
  blade: ["سلاح أبيض", "Blade"],
  arson: ["حرق", "Arson"],
  hostage_taking: ["احتجاز رهائن", "Hostage taking"],
  forced_stop: ["إيقاف مركبات وإنزال ركاب", "Vehicles stopped, passengers taken off"],
  unknown: ["غير معروف", "Unknown"],
});

export const targetTypes = vocabulary({
  police: ["شرطة", "Police"],
  military: ["جيش", "Military"],
  paramilitary: ["قوات شبه عسكرية", "Paramilitary forces"],
  intelligence: ["استخبارات", "Intelligence services"],
  government: ["جهة حكومية", "Government"],
  religious_site: ["دار عبادة", "Place of worship"],
  religious_minority: ["أقلية دينية", "Religious minority"],
  passengers: ["ركاب ومسافرون", "Passengers"],
  education: ["تعليم", "Education"],
  health: ["صحة", "Health"],
  media: ["إعلام", "Media"],
  business: ["أعمال", "Business"],
  infrastructure: ["بنية تحتية", "Infrastructure"],
  foreign_nationals: ["أجانب", "Foreign nationals"],
  civilians: ["مدنيون", "Civilians"],
  armed_group: ["جماعة مسلحة", "Armed group"],
  unknown: ["غير معروف", "Unknown"],
});

export const groupTypes = vocabulary({
  armed_group: ["جماعة مسلحة", "Armed group"],
  faction: ["فصيل", "Faction"],
  umbrella: ["مظلة غير تنظيمية", "Umbrella, not an organisation"],
  state_force: ["قوة حكومية", "State force"],
  government_body: ["جهة حكومية", "Government body"],
  party: ["حزب", "Party"],
  media: ["وسيلة إعلام", "Media outlet"],
  research: ["جهة بحثية", "Research body"],
  international_org: ["منظمة دولية", "International organisation"],
  community: ["جماعة سكانية أو دينية", "Community"],
  unnamed: ["جهة غير مسماة", "Unnamed body"],
});

export const stances = vocabulary({
  claimed: ["تبنٍّ", "Claimed"],
  claimed_joint: ["تبنٍّ مشترك", "Claimed jointly"],
  denied: ["نفي", "Denied"],
  disavowed: ["تبرؤ أو إدانة من الجماعة", "Disavowed or condemned by the group"],
  attributed: ["نسبة من جهة مسماة", "Attributed by a named speaker"],
  blamed_unattributed: ["نسبة بلا تسمية القائل", "Blamed, accuser not named"],
  not_confirmed_nor_denied: ["لا تأكيد ولا نفي", "Neither confirmed nor denied"],
  unclaimed: ["لم تتبنه جهة", "Unclaimed"],
});

export const casualtyCategories = vocabulary({
  total: ["الإجمالي", "Total"],
  civilian: ["مدنيون", "Civilians"],
  security: ["قوات الأمن", "Security forces"],
  police: ["شرطة", "Police"],
  military: ["جيش", "Military"],
  paramilitary: ["قوات شبه عسكرية", "Paramilitary forces"],
  security_other: ["قوات أخرى", "Other forces"],
  militant: ["مسلحون أو مهاجمون", "Militants or attackers"],
  unspecified: ["غير محدد", "Unspecified"],
});

/** The category that each category is a part of; militants count towards the total only by `includesAttackers`. */
export const categoryParents: Partial<Record<CasualtyCategory, CasualtyCategory>> = {
  civilian: "total",
  security: "total",
  police: "security",
  military: "security",
  paramilitary: "security",
  security_other: "security",
};

export const quantityQualifiers = vocabulary({
  exact: ["بالضبط", "exactly"],
  at_least: ["على الأقل", "at least"],
  more_than: ["أكثر من", "more than"],
  about: ["نحو", "about"],
  at_most: ["على الأكثر", "at most"],
  fewer_than: ["أقل من", "fewer than"],
  between: ["بين", "between"],
  vague: ["وصف غير عددي", "no number given"],
  unknown: ["غير معروف", "unknown"],
});

/** Vague words and the lower bound that each implies; never a best value. */
export const vagueWords = vocabulary({
  several: ["عدة", "several"],
  tens: ["عشرات", "dozens"],
  hundreds: ["مئات", "hundreds"],
  thousands: ["آلاف", "thousands"],
  tens_of_thousands: ["عشرات الآلاف", "tens of thousands"],
});

export const timePrecisions = vocabulary({
  minute: ["دقيقة", "minute"],
  part_of_day: ["جزء من اليوم", "part of a day"],
  day: ["يوم", "day"],
  days: ["أيام متتالية", "consecutive days"],
  week: ["أسبوع", "week"],
  month: ["شهر", "month"],
  season: ["فصل", "season"],
  year: ["سنة", "year"],
  unknown: ["غير معروف", "unknown"],
});

export const placePrecisions = vocabulary({
  site: ["موقع", "site"],
  quarter: ["حي", "quarter"],
  locality: ["مدينة أو بلدة", "town or city"],
  near: ["قرب", "near"],
  district: ["مقاطعة", "district"],
  province: ["إقليم", "province"],
  region: ["منطقة", "region"],
  country: ["دولة", "country"],
  unknown: ["غير معروف", "unknown"],
});

export const placeRelations = vocabulary({
  in: ["في", "in"],
  near: ["قرب", "near"],
  between: ["بين", "between"],
  on_road: ["على طريق", "on the road of"],
});

export const placeTypes = vocabulary({
  country: ["دولة", "Country"],
  province: ["إقليم", "Province"],
  territory: ["إقليم خاص", "Territory"],
  district: ["مقاطعة", "District"],
  city: ["مدينة", "City"],
  locality: ["بلدة أو قرية", "Town or village"],
  region: ["منطقة", "Region"],
  site: ["موقع", "Site"],
});

export const bases = vocabulary({
  stated: ["مذكور", "stated"],
  resolved_relative: ["محسوب من تعبير نسبي", "worked out from a relative expression"],
  cross_source: ["مستنتج من مصادر عدة", "inferred from several sources"],
  editor: ["استنتاج محرر", "an editor's inference"],
  external: ["مصدر خارجي", "from an external source"],
});

export const sourceTypes = vocabulary({
  wire: ["وكالة", "News agency"],
  newspaper: ["صحيفة", "Newspaper"],
  broadcaster: ["قناة", "Broadcaster"],
  website: ["موقع", "Website"],
  live_blog: ["تغطية مباشرة", "Live blog"],
  official_statement: ["بيان رسمي", "Official statement"],
  group_statement: ["بيان جماعة", "Statement by a group"],
  court: ["وثيقة قضائية", "Court document"],
  un_ngo: ["تقرير أممي أو حقوقي", "UN or rights report"],
  academic: ["بحث", "Research"],
  social_post: ["منشور", "Social media post"],
  unknown: ["غير معروف", "Unknown"],
});

export const reliabilities = vocabulary({
  A: ["موثوق تماماً", "Completely reliable"],
  B: ["موثوق عادة", "Usually reliable"],
  C: ["موثوق إلى حد ما", "Fairly reliable"],
  D: ["غير موثوق عادة", "Not usually reliable"],
  E: ["غير موثوق", "Unreliable"],
  F: ["لا يمكن الحكم", "Cannot be judged"],
});

export const credibilities = vocabulary({
  "1": ["مؤكد من مصادر مستقلة", "Confirmed by independent sources"],
  "2": ["مرجح", "Probably true"],
  "3": ["محتمل", "Possibly true"],
  "4": ["مشكوك فيه", "Doubtful"],
  "5": ["مستبعد", "Improbable"],
  "6": ["لا يمكن الحكم", "Cannot be judged"],
});

export const sourceFlags = vocabulary({
  undated: ["بلا تاريخ", "Undated"],
  machine_translated: ["ترجمة آلية", "Machine translated"],
  truncated: ["مبتور", "Truncated"],
  boilerplate: ["يحوي عناصر صفحة", "Contains page furniture"],
  duplicate_headline: ["عنوان مكرر", "Repeated headline"],
  updated_live: ["حُدّث مباشرة", "Updated live"],
  retracted: ["سحبه ناشره", "Withdrawn by its outlet"],
  unknown_publisher: ["ناشر غير معروف", "Unknown publisher"],
});

export const translations = vocabulary({
  none: ["غير مترجم", "Not translated"],
  human: ["ترجمة بشرية", "Human translation"],
  machine: ["ترجمة آلية", "Machine translation"],
  unknown: ["غير معروف", "Unknown"],
});

export const paragraphKinds = vocabulary({
  title: ["عنوان", "Title"],
  dateline: ["سطر التاريخ", "Dateline"],
  byline: ["اسم الكاتب", "Byline"],
  body: ["متن", "Body"],
  caption: ["تعليق صورة", "Caption"],
  boilerplate: ["عناصر صفحة", "Page furniture"],
  duplicate: ["مكرر", "Duplicate"],
  timestamped: ["فقرة مؤرخة", "Timestamped"],
});

export const speakerTypes = vocabulary({
  narration: ["رواية النص", "Narration of the report"],
  official: ["مسؤول", "Official"],
  unnamed_official: ["مسؤول لم يسم", "Unnamed official"],
  armed_group: ["جماعة مسلحة", "Armed group"],
  expert: ["خبير", "Expert"],
  witness: ["شاهد", "Witness"],
  medical: ["مصدر طبي", "Medical source"],
  media: ["وسيلة إعلام", "Media"],
  unattributed: ["بلا قائل مسمى", "Unattributed"],
});

export const channels = vocabulary({
  interview: ["مقابلة", "interview"],
  press_conference: ["مؤتمر صحفي", "press conference"],
  statement: ["بيان", "statement"],
  social_media: ["وسائل التواصل", "social media"],
  messaging: ["رسالة عبر تطبيق", "messaging application"],
  phone: ["هاتف", "telephone"],
  broadcast: ["بث", "broadcast"],
  other: ["قناة أخرى", "other"],
});

export const verbs = vocabulary({
  said: ["قال", "said"],
  confirmed: ["أكد", "confirmed"],
  announced: ["أعلن", "announced"],
  denied: ["نفى", "denied"],
  warned: ["حذّر", "warned"],
  estimated: ["قدّر", "estimated"],
  according_to: ["بحسب", "according to"],
});

export const groupRelations = vocabulary({
  faction_of: ["فصيل من", "Faction of"],
  allied_with: ["حليف لـ", "Allied with"],
  supported_by: ["مدعوم من", "Supported by"],
  ties_with: ["صلات بـ", "Ties with"],
  distinct_from: ["متميز عن", "Distinct from"],
  belongs_to: ["تابع لـ", "Belongs to"],
  rival_of: ["خصم لـ", "Rival of"],
  negotiates_with: ["يفاوض", "Negotiates with"],
});

export const statementKinds = vocabulary({
  announcement: ["إعلان", "Announcement"],
  warning: ["تحذير", "Warning"],
  condemnation: ["إدانة", "Condemnation"],
  denial: ["نفي", "Denial"],
  assessment: ["تقدير", "Assessment"],
  demand: ["مطالبة", "Demand"],
});

export const claimFlags = vocabulary({
  inferred: ["مستنتج", "Inferred"],
  suspected_mistranslation: ["ترجمة يشتبه في خطئها", "Suspected mistranslation"],
  euphemism: ["لفظ ملطّف", "Euphemism"],
  ambiguous_name: ["اسم ملتبس", "Ambiguous name"],
  hypothetical: ["افتراضي", "Hypothetical"],
});

export const claimRelations = vocabulary({
  updates: ["يحدّث", "Updates"],
  supports: ["يؤيد", "Supports"],
  disagrees: ["يخالف", "Disagrees with"],
  part_of: ["جزء من", "Part of"],
  same_victims: ["الضحايا أنفسهم", "Same victims"],
  explains: ["يفسر", "Explains"],
});

export const ranks = vocabulary({
  preferred: ["مفضّل", "Preferred"],
  normal: ["عادي", "Normal"],
  deprecated: ["مستبعد", "Deprecated"],
});

export const responsibilityStates = vocabulary({
  none_reported: ["لا ادعاء مسجلاً", "No claim recorded"],
  unclaimed: ["لم يتبنه أحد", "Claimed by nobody"],
  claimed: ["تبنٍّ واحد", "Claimed"],
  claimed_joint: ["تبنٍّ مشترك", "Claimed jointly"],
  competing: ["تبنيات متنافسة", "Competing claims"],
  contested: ["متنازع عليه", "Contested"],
  attributed_only: ["منسوب فقط", "Attributed only"],
  not_confirmed_nor_denied: ["لا تأكيد ولا نفي", "Neither confirmed nor denied"],
});

export const aliasKinds = vocabulary({
  preferred: ["الاسم المفضل", "Preferred name"],
  variant: ["صيغة أخرى", "Variant"],
  acronym: ["مختصر", "Acronym"],
  typo: ["خطأ كتابة", "Misprint"],
  "machine-translation": ["ترجمة آلية", "Machine translation"],
  outsider: ["تسمية من الخارج", "Outsiders' name"],
});

export type EventType = keyof typeof eventTypes;
export type Tactic = keyof typeof tactics;
export type TargetType = keyof typeof targetTypes;
export type GroupType = keyof typeof groupTypes;
export type Stance = keyof typeof stances;
export type CasualtyCategory = keyof typeof casualtyCategories;
export type QuantityQualifier = keyof typeof quantityQualifiers;
export type VagueWord = keyof typeof vagueWords;
export type TimePrecision = keyof typeof timePrecisions;
export type PlacePrecision = keyof typeof placePrecisions;
export type PlaceType = keyof typeof placeTypes;
export type Basis = keyof typeof bases;
export type SourceType = keyof typeof sourceTypes;
export type Reliability = keyof typeof reliabilities;
export type ParagraphKind = keyof typeof paragraphKinds;
export type SpeakerType = keyof typeof speakerTypes;
export type ResponsibilityState = keyof typeof responsibilityStates;

/** The keys of a vocabulary as a non-empty tuple, in printed order: what a schema and a select box need. */
export const keysOf = <T extends Record<string, Label>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]];
