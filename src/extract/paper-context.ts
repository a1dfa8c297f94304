import { type ActivityContext, countActivities } from "#src/extract/figures/choose-activity.ts";
import { ownNamesOf } from "#src/extract/figures/own-names.ts";
import type { FieldContext } from "#src/extract/read-field.ts";

/** What a paper that states amounts of device-time has somewhere. */
const DEVICE_TIME = /[GT]PU[\s*-]{0,2}(?:training )?(?:h(?:ou)?rs?|days?|months?|years?)\b/;

/** What a paper that searches for models rather than for texts speaks of. */
const SEARCH = /architectur|\bNAS\b|AutoML|hyper-?parameter|supernet|search space/i;

/** What a paper about learning speaks of: only there is convergence that of training. */
const LEARNING = /train|learn|neural|network|gradient|diffusion|SGD|Adam\b|epoch/i;

/** What the use of models is paid for by. */
const MODEL_USE = /\b(?:LLMs?|language models?|GPT|agents?|API)\b/;

/** A paper as its figures depend on it, each part looked for once somebody asks: most ask for none. */
export class PaperContext implements FieldContext {
  readonly #title: string;
  readonly #abstract: string;
  #ownNames: readonly string[] | undefined;
  #isComputePaper: boolean | undefined;
  #isSearchPaper: boolean | undefined;
  #isModelPaper: boolean | undefined;
  #activities: ActivityContext | undefined;

  constructor(
    { title, abstract }: { title: string; abstract: string },
    readonly ownFrom: number,
    readonly statesMoney: boolean,
  ) {
    this.#title = title;
    this.#abstract = abstract;
  }

  get ownNames(): readonly string[] {
    return (this.#ownNames ??= ownNamesOf(this.#title));
  }

  get isComputePaper(): boolean {
    return (this.#isComputePaper ??= DEVICE_TIME.test(this.#abstract));
  }

  get isSearchPaper(): boolean {
    return (this.#isSearchPaper ??= SEARCH.test(this.#title) || SEARCH.test(this.#abstract));
  }

  get isLearningPaper(): boolean {
    return LEARNING.test(this.#abstract) || LEARNING.test(this.#title);
  }

  get isModelPaper(): boolean {
    return (this.#isModelPaper ??= MODEL_USE.test(this.#abstract));
  }

  activities(): ActivityContext {
    return (this.#activities ??= {
      title: countActivities(this.#title),
      abstract: countActivities(this.#abstract),
    });
  }
}
