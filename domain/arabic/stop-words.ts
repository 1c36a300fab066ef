import { clean } from "./clean";

const arabic = `
في من إلى على عن مع منذ حتى خلال بين بعد قبل عند لدى نحو ضد دون أو أم ثم بل لكن لأن إن أن إذا إذ لو لولا كي لكي قد لقد سوف هل ما ماذا لماذا كيف أين متى
لا لم لن ليس ليست غير سوى إلا هذا هذه ذلك تلك هؤلاء أولئك هناك هنا الذي التي الذين اللذان اللتان اللواتي اللاتي هو هي هم هن هما أنا أنت نحن أنتم
كان كانت كانوا يكون تكون كما أيضا أيضاً حيث حين حينما بينما عندما لما كل بعض أي أية به بها بهم فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه إليها إليهم
له لها لهم لنا عنه عنها عنهم معه معها معهم وهو وهي وهم وكان وكانت وفي ومن وعلى وإلى وعن ومع ولا ولم وقد وأن وإن فإن بأن لأنه لأنها أنه أنها إنه إنها بأنه بأنها وأنه
وما وهذا وهذه وذلك كذلك ولكن فقد مما عما فيما بما وبين وبعد وقبل ولن ثمة إنما وإنما ال
`;
const english = `
a an and are as at be been but by did do does for from had has have he her his how i if in into is it its me my no not of on or our
she so than that the their them then there these they this those to too was we were what when where which who whom why will with would you your
`;

/** Clean, not folded: على is a stop word, the name علي is none. */
const stopWords: ReadonlySet<string> = new Set([arabic, english].join(" ").split(/\s+/).filter(Boolean).map(clean));

/** Whether a word says too little to be searched for; such words fill every page and only slow the index down. */
export const isStopWord = (word: string): boolean => stopWords.has(clean(word));
