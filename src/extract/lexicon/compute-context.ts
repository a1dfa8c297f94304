import { wordSet } from "#src/extract/lexicon/word-set.ts";
/** Words that make a duration one of computing. */
export const COMPUTE_CUES = {
  compute: [
    "train*",
    "retrain*",
    "pretrain*",
    "pre-train*",
    "finetun*",
    "fine-tun*",
    "architecture search",
    "searches",
    "searching",
    "our search",
    "the search",
    "search cost",
    "search process",
    "search phase",
    "NAS",
    "AutoML",
    "converge*",
    "optimi*",
    "quantiz*",
    "prun*",
    "distill*",
    "compress*",
    "runtime*",
    "run time*",
    "running time*",
    "execution time",
    "computation time*",
    "computational time*",
    "computation",
    "compute",
    "computing",
    "computational",
    "wall-clock",
    "wall clock",
    "walltime",
    "processing time",
    "precomput*",
    "simulat*",
    "algorithm*",
    "solver*",
    "GPU*",
    "TPU*",
    "CPU*",
    "attack*",
    "jailbreak*",
    "reconstruct*",
    "render*",
    "adapt",
    "adaptation",
    "editing",
    "unlearn*",
    "end-to-end",
    "full pipeline",
    "entire pipeline",
    "whole pipeline",
    "training pipeline",
    "pipeline takes",
    "pipeline generates",
    "pipeline runs",
    "pipeline requires",
    "pipeline completes",
    "discovery",
    "laptop",
  ],
} as const satisfies Record<string, readonly string[]>;

/** Words that make a sentence's durations those of people, recordings, the calendar or the world. */
export const OTHER_TIME_CUES = {
  people: [
    "participant*",
    "patients",
    "patient",
    "subjects",
    "students",
    "clinician*",
    "physician*",
    "nurses",
    "surgeon*",
    "annotators",
    "workers",
    "worked",
    "rats",
    "mice",
    "monkey*",
    "infant*",
    "children",
    "volunteers",
    "adults",
    "human labor",
    "man-hours",
    "person-hours",
    "human effort",
    "human-hours",
    "manual",
    "manually",
    "driving",
    "flight",
    "battery",
    "hospital*",
    "admission",
    "ICU",
    "mortality",
    "survival",
    "onset",
    "diagnosis",
    "follow-up",
    "forecast horizon",
    "horizon*",
    "lead time*",
    "ahead",
    "in advance",
    "resolution",
    "intervals",
    "sampling rate",
    "footage",
    "recordings",
    "recording",
    "recorded",
    "long videos",
    "video clips",
    "clips",
    "audio",
    "ago",
    "sleep",
    "weather",
    "trading",
    "latency",
    "latencies",
    "length of stay",
    "cohort*",
    "real robot time",
    "real robot*",
    "in the real world",
    "interaction time",
    "human time",
    "time slot",
    "YouTube",
    "doctors",
    "experts",
    "annotation",
    "labeling",
    "labelling",
    "transcribed",
    "usable material",
    "questionnaire",
    "per-specimen",
    "sampled at",
    "hourly",
    "periods of",
    "a period of",
    "training session*",
    "assembled",
    "waiting time",
    "queue",
    "trace",
    "traces",
    "expert time",
    "experience",
    "response time*",
    "delay*",
    "interviews",
    "meetings",
    "observations",
    "per day",
    "collect*",
    "sessions",
    "rainfall",
    "precipitation",
    "certificate*",
    "ultra-long",
    "stay",
    "readmission",
  ],
} as const satisfies Record<string, readonly string[]>;

/** What "hours of …" may be of and still be computing. */
export const COMPUTING_OF =
  /^(?:train|pretrain|pre|post|fine|finetun|compute|computing|computation|gpu|tpu|cpu|search|wall|wallclock|processing|optimi[sz]|continu|additional|extra|single|self|rl|adapt|tuning|quantiz|prun|distill|calibration|execution|runtime|simulation|run$|running|parallel|serial|rendering|preprocessing|precomputation|inference|evaluation|meta|total|cluster|machine|modest|commodity|consumer|academic|supervised|reinforcement)/;

/** Nouns that "N-hour …" may stand before and still be computing. */
export const COMPUTING_NOUN: ReadonlySet<string> = wordSet(
  "limit timeframe budget train training pretraining finetuning fine pre search run runs job jobs " +
    "compute computation wall gpu tpu cpu optimization timeout constraint deadline allowance",
);

/** What is recorded and measured in hours; never a piece of computing. */
export const DATA_NOUN: ReadonlySet<string> = wordSet(
  "data audio speech video videos recording recordings footage material corpus corpora set sets samples " +
    "demonstration demonstrations images episodes play gameplay clip clips film films movie movies song " +
    "songs music meeting meetings lecture lectures conversation conversations eeg dataset",
);

/** Words right behind a duration that make it the calendar's, an age or a horizon. */
export const CALENDAR_AFTER: ReadonlySet<string> = wordSet(
  "ago old later earlier ahead apart prior long lead forecast forecasts forecasting horizon horizons " +
    "interval intervals video videos clip clips delay history period periods window windows beforehand " +
    "older younger sooner olds worth latency faster slower longer shorter equivalent slot slots",
);

/** Words right before one that do. */
export const CALENDAR_BEFORE: ReadonlySet<string> = wordSet(
  "every each past last next previous recent first per this daily same consecutive following age aged " +
    "since ahead late early latency images frames items times once twice",
);

/** Words right before (or first in) an amount of time that some work took. */
export const TAKES_TIME: ReadonlySet<string> = wordSet(
  "in with within take takes took taking require requires required requiring need needs needed only " +
    "just for to from by than spend spends spent cost costs ( : after under about over around " +
    "approximately roughly nearly ~ less mere is was of and or vs versus , a up last lasts lasting " +
    "another exceeding at = typically",
);

/** Work whose time counts even when it is seconds. */
export const TRAINING_CUES = {
  work: [
    "train*",
    "retrain*",
    "fine-tun*",
    "finetun*",
    "converge*",
    "optimi*",
    "quantiz*",
    "prun*",
    "distill*",
    "architecture search",
    "attack*",
    "fitting",
    "adaptation",
    "unlearn*",
    "jailbreak*",
    "per-scene optimi*",
    "per-scene training",
    "per-scene fitting",
  ],
} as const satisfies Record<string, readonly string[]>;

/** Words of a finished model's running time. */
export const LATENCY_CUES = {
  latency: [
    "inference",
    "latency",
    "forward pass",
    "feed-forward",
    "feedforward",
    "per image",
    "per frame",
    "per second",
    "throughput",
    "FPS",
    "training-free",
    "infer",
    "without training",
    "generates",
    "generation",
    "render*",
    "runtime",
  ],
} as const satisfies Record<string, readonly string[]>;
