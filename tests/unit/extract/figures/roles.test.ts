import { describe, expect, it } from "vitest";
import { extract } from "#src/extract/extract.ts";

function rolesOf(abstract: string, title = ""): string[] {
  return extract({ title, abstract }).figures.map((figure) => figure.role);
}

describe("roles", () => {
  it.each([
    ["We train it in 30 GPU hours.", ["own"]],
    ["Existing methods require 900 GPU hours.", ["prior"]],
    ["However, training takes thousands of GPU hours. We avoid that.", ["prior"]],
    ["While pretraining took 5,000 GPU hours, we edit the model in 2 GPU hours.", ["prior", "own"]],
    ["We reduce the cost from 40 to 10 GPU hours.", ["prior", "own"]],
    ["Our search (3 GPU days versus 900 GPU days) is cheap.", ["own", "prior"]],
    ["We need one day on 16 GPUs, instead of a week.", ["own", "prior"]],
    [
      "Ours takes 2 GPU days, compared with 30 GPU days for A and 50 GPU days for B.",
      ["own", "prior", "prior"],
    ],
    ["It saves up to 30 GPU hours of tuning.", ["saved"]],
    ["The deployment realized over 5,000 GPU hours in savings.", ["saved"]],
    ["All systems were fine-tuned within a 24-hour limit on one GPU.", ["limit"]],
    ["The challenge allows 10 GPU hours for training.", ["limit"]],
    ["This is how we spent our 400,000 GPU-hour budget.", ["own"]],
    ["It outperforms all baselines at a much lower cost (8 GPU hours).", ["own"]],
  ])("%s", (abstract, roles) => {
    expect(rolesOf(abstract)).toEqual(roles);
  });

  it("knows the name of what the paper made", () => {
    const abstract = "Previous work is slow. FastNet needs 12 GPU hours.";
    expect(rolesOf(abstract, "FastNet: Fast Networks")).toEqual(["own"]);
  });

  it("turns an allowance into an upper bound, with the factors still right", () => {
    const [figure] = extract({
      abstract: "The contest has a 5-hour limit on a single H100.",
    }).figures;
    expect(figure).toMatchObject({ role: "limit", low: null, high: 5, bound: "at_most" });
    expect(figure?.derivation[0]).toMatchObject({ part: "amount", low: null, high: 5 });
  });
});

describe("activities", () => {
  it.each([
    ["We pretrain it for 90 GPU hours.", "pretraining"],
    ["It trains in 90 GPU hours.", "training"],
    ["Fine-tuning takes 4 GPU hours.", "finetuning"],
    ["The architecture search takes 4 GPU days.", "search"],
    ["Quantizing the model takes 4 GPU hours.", "compression"],
    ["Our experiments took 4,000 GPU hours.", "evaluation"],
    ["Collecting the data took 4,000 GPU hours.", "data"],
    ["The attack takes 4 GPU hours.", "optimization"],
    ["The cluster gave 4 GPU hours.", "other"],
  ])("%s", (abstract, activity) => {
    expect(extract({ abstract }).figures[0]?.activity).toBe(activity);
  });

  it("takes the kind of training from what the paper is about", () => {
    const title = "Pre-training at Small Scale: Pre-training Without Labels";
    const abstract = "We study pre-training. It trains in 90 GPU hours.";
    expect(extract({ title, abstract }).figures[0]?.activity).toBe("pretraining");
  });
});
