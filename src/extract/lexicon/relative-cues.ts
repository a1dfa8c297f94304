import { wordSet } from "#src/extract/lexicon/word-set.ts";
/** Words that say which side of a comparison is cheaper, right after the number. One normal form each. */
export const CHEAPER_WORD: ReadonlySet<string> = wordSet(
  "faster quicker speedup speedups speed acceleration accelerations accelerate accelerates accelerated " +
    "cheaper fewer less lower smaller reduction reductions reduced drop drops decrease decreases " +
    "decreased saving savings saved shorter cut cuts fast quickly boost",
);

/** Of these, the ones that say how much faster rather than how much less. */
export const FASTER_WORD = /^(?:faster|quicker|speedups?|speed|accel.*|fast|quickly|boost)$/;

/** Where a share of a cost is set aside, nothing is compared ("20% of the compute is devoted to …"). */
export const SET_ASIDE =
  /\b(?:devot\w*|dedicat\w*|allocat(?:e[sd]?|ing)|reserv\w*|goes|spent on)\b/i;

/** What takes longer: work, not a sequence that is longer than those of training. */
export const TAKES_LONGER =
  /\b(?:takes?|took|taking|requires?|requiring|trains?|training(?: time)?(?: is)?|time|cost)\W+(?:only |about |up to |over |at least |nearly )*$/i;

/** Words that say the measured side costs more. */
export const DEARER_WORD: ReadonlySet<string> = wordSet("slower longer costlier dearer expensive");

/** The same of a cost that stands beside them, right behind the number ("a 3x higher training cost"). */
export const HIGHER_WORD: ReadonlySet<string> = wordSet("higher larger greater bigger");

/** Verbs that a number completes ("reduces … by 37%"). */
export const CHANGE_VERB: ReadonlySet<string> = wordSet(
  "reduce reduces reduced reducing reduction reductions cut cuts cutting save saves saved saving " +
    "savings lower lowers lowered lowering decrease decreases decreased decreasing accelerate accelerates " +
    "accelerated accelerating acceleration speed speeds speeding speedup speedups shorten shortens " +
    "shortened shortening slash slashes slashed slashing drop drops dropped dropping shrink shrinks " +
    "improve improves improving improved less increase increases increased increasing boost boosts " +
    "boosted boosting",
);

/** Of these, the ones that say speed and not cost. */
export const SPEED_VERB = /^(?:accelerat|speed|improv|increas|boost)/;

/**
 * Stands before a long list in a pattern. It asks nothing that the list does not, but without it the list is compiled
 * once for each way that leads there, which takes milliseconds.
 */
const LIST = "(?=[a-z])";

/** Work whose speed is spoken of without naming a cost ("2x faster training"). */
const STRONG_WORK =
  "(?:(?:re|meta-)?train(?:ing|s)?|pre-?train(?:ing|s)?|fine-?tun(?:ing|es?)|post-training|tuning|nas|" +
  "(?:architecture|progressive|random|evolutionary|grid) search(?:ing)?|hpo|distillation|distilling|quantization|quantizing|pruning|compressing)";

/** Work that counts where its cost is named ("evaluation cost", "reconstruction time"). */
const WORK =
  `(?:${STRONG_WORK}|search(?:ing)?|calibration|unlearning|adaptation|data (?:generation|creation|synthesis)|` +
  "evaluation|benchmarking|optimization|reconstruction|simulation|dataset creation)";

const COST =
  "(?:times?|costs?|compute|computation|computations|computing|budget|flops|overhead|speed|speedups?|speed-ups?|" +
  "acceleration|hours|hrs|duration|runtime|wall-clock|resources|expenses?|expenditures?|efficiency|days|savings|gpu)";

/** A piece of work that has a cost; "trained" and "pretrained model" are not among them. */
export const WORK_WORD = new RegExp(String.raw`\b${LIST}${STRONG_WORK}(?!\w)`, "i");

/** The cost of a piece of work, named as such: "training time", "search cost", "GPU hours". */
export const WORK_COST = new RegExp(
  String.raw`\b${WORK}(?:[ -](?:process|phase|stage|wall-clock|gpu|end-to-end|total|and inference))?[ -]${LIST}${COST}(?!\w)` +
    String.raw`|\bcompression[ -](?:time|costs?|compute|speed|runtime)\b` +
    String.raw`|\b[gt]pu[- *](?:training )?(?:h(?:ou)?rs?|days?|times?|costs?)\b` +
    String.raw`|\b(?:costs?|time|compute|computation|resources|flops|hours)\b(?: \w+){0,4}? (?:of|to|for|in|during|needed to|required to|required for) (?:\w+ )?${LIST}${STRONG_WORK}(?!\w)`,
  "i",
);

/** A cost of computing without the work: whose it is, the rest of the paper must say. */
export const BARE_COST =
  /\b(?:compute|computation|comput(?:e|ation|ational|ing) (?=[a-z])(?:costs?|budget|resources?|time|expenses?|power|overhead|effort)|the (?:total |overall )?(?=[a-z])(?:costs?|resources)|the time (?:required|needed|of|to)|wall-clock time|gpu (?:resources|cost))(?!\w)/i;

/** What makes a comparison one of a finished model, of data or of quality, and of no cost of work. */
export const NO_COST =
  /\b(?=[a-z])(?:inference|inferenc\w+|energy|emissions?|latenc\w+|throughput|decod\w+|memory|param\w*|storage|sampling|render\w*|fps|frames?|model size|footprint|tokens?|kv|data|dataset|samples?|examples?|labels?|labell?ed|labelling|annotations?|images?|accuracy|errors?|wer|fid|map|iterations?|steps|epochs?|communication|bandwidth|macs|preprocessing|serving|variance|quer(?:y|ies)|perplexity|loss|mobile|batch\w*|success|f1|performance|simulators?|layers?|cases|scenarios|api|annotation|prefill|forward|generation|weights?|neurons|splats|gaussians|gpu memory|rounds?|interactions?|environment steps|rewards?|per[- ]step|synchronization|aggregation|operators?|convolutions?|attention|gemm|kernels?|vram|deploy\w*|edge|fraction of|gflops|routing|horizon\w*|volatility|complexity|distribution|window|sequences?|videos?|speech|audio)(?!\w)/i;

/** Work right before a comparison of speed: "trains 2x faster", "convergence is 3x faster". */
export const WORK_BEFORE =
  /(?:\b(?:trains?|be (?:\w+ )?trained|(?:is|are|be) optimi[sz]ed|retrained|training|pre-?training|converges?|converging|convergence|fine-?tun(?:es|ing)|architecture search)(?: (?:is|are|was|were|becomes|gets|epoch|step|iteration|process|speed|phase|up to|at|on average|roughly|about|over|nearly|more than|and|inference|models?))*[^\w,]{0,3})$/i;

/** A setting that opens the clause: "In training AlexNet, ISGD is 21% faster". */
export const WORK_SETTING =
  /\b(?:in|when|for|during|while|accelerates?|accelerating|speeds? up|speeding up) (?=[a-z])(?:the )?(?=[a-z])(?:training|fine-tuning|pre-?training|searching)\b(?! (?:data|set|samples|examples|images|tokens|corp))[^.;]{0,70}$/i;

/** "to train a neural field an order of magnitude [faster]": work whose object stands before the comparison. */
export const WORK_ON_OBJECT =
  /\b(?:train|pre-?train|fine-?tune)(?:s|ing)? (?:an?|the|our|its|their|such|these|new|large|deep)(?: (?!(?:that|which|who|is|are|to|and|or|with|runs?|for|by|from|using|on|of|data|sets?|costs?|time|achiev\w*)\b)[\w-]+){1,6}\s*(?:up to |about |over |more than )?$/i;

/** A share of the time or compute that work is done in: "trains in a tenth of [the time]". */
export const WORK_DONE_IN =
  /\b(?:trains?|(?:is|are|be) (?:pre-?)?trained|converges?) (?:\w+ )?(?:in|with|using) (?:only |just |about |less than |under |roughly )*$/i;

/** Work right behind one: "2x faster training", "5 times speedup in model training", "3x faster to train". */
export const WORK_AFTER = new RegExp(
  String.raw`^\W{0,3}(?:(?:in|to|at|during|for|on|of|than|the|its|model|cheaper|quicker|faster|less|fewer|lower|speedups?|speed-ups?|speed up|reductions?|acceleration|savings?|improvement|drop|decrease|expensive|end-to-end|overall|total|wall-clock|network|faster|over|when|standard|with|terms|neural|architecture|[a-z0-9-]+ v?\d?) ){0,5}${LIST}(?:${STRONG_WORK}|converge\w*)(?!\w)|^[^.;,()]{0,60}\b(?:than|as) (?:[\w.-]+ ){0,4}${LIST}(?:${STRONG_WORK})(?!\w)`,
  "i",
);

/** "2x speedup on video RL training", "26% faster than the baseline when training a 7B model". */
export const SPEED_OF_WORK =
  /^\W*(?:faster|speedups?|speed-ups?|speed up|acceleration)\b(?:[^.;,()]{0,50}? (?:when|while)| (?:in|on|for|of|during) (?:(?!(?:than|over|at|when|with|without|after|using|the|and|inference|sampling|decoding|downstream)\b)[\w-]+ ){1,4}) ?(?=[a-z])(?:re-?)?(?=[a-z])(?:training|fine-?tuning|pre-?training)\b(?! (?:data|sets?|samples|examples|images|distribution|corp))/i;
