/** LaTeX commands that stand for one sign, by name without the backslash. */
export const LATEX_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["alpha", "α"],
  ["beta", "β"],
  ["gamma", "γ"],
  ["delta", "δ"],
  ["epsilon", "ε"],
  ["varepsilon", "ε"],
  ["zeta", "ζ"],
  ["eta", "η"],
  ["theta", "θ"],
  ["kappa", "κ"],
  ["lambda", "λ"],
  ["mu", "μ"],
  ["nu", "ν"],
  ["xi", "ξ"],
  ["pi", "π"],
  ["rho", "ρ"],
  ["sigma", "σ"],
  ["tau", "τ"],
  ["phi", "φ"],
  ["varphi", "φ"],
  ["chi", "χ"],
  ["psi", "ψ"],
  ["omega", "ω"],
  ["Gamma", "Γ"],
  ["Delta", "Δ"],
  ["Theta", "Θ"],
  ["Lambda", "Λ"],
  ["Pi", "Π"],
  ["Sigma", "Σ"],
  ["Phi", "Φ"],
  ["Psi", "Ψ"],
  ["Omega", "Ω"],
  ["times", "×"],
  ["cdot", "·"],
  ["pm", "±"],
  ["sim", "~"],
  ["simeq", "≃"],
  ["approx", "≈"],
  ["leq", "≤"],
  ["le", "≤"],
  ["lesssim", "≲"],
  ["geq", "≥"],
  ["ge", "≥"],
  ["gtrsim", "≳"],
  ["neq", "≠"],
  ["ll", "≪"],
  ["gg", "≫"],
  ["in", "∈"],
  ["to", "→"],
  ["rightarrow", "→"],
  ["leftarrow", "←"],
  ["uparrow", "↑"],
  ["downarrow", "↓"],
  ["infty", "∞"],
  ["ell", "ℓ"],
  ["sqrt", "√"],
  ["sum", "∑"],
  ["prod", "∏"],
  ["partial", "∂"],
  ["nabla", "∇"],
  ["dagger", "†"],
  ["ldots", "…"],
  ["dots", "…"],
  ["cdots", "…"],
  ["quad", " "],
  ["textendash", "–"],
  ["textasciitilde", "~"],
  ["log", "log"],
  ["ln", "ln"],
  ["max", "max"],
  ["min", "min"],
  ["exp", "exp"],
]);

/** Commands that only dress their argument; the argument's words stay. */
export const LATEX_WRAPPERS: ReadonlySet<string> = new Set(
  (
    "emph textbf textit texttt textsc textsf textrm textup text underline uline mathbf mathrm mathcal mathbb " +
    "mathit mathsf mathtt boldsymbol bm operatorname url mbox hat widehat bar tilde widetilde overline em bf it left right"
  ).split(" "),
);

/** Commands that leave nothing to read: references, and their argument with them. */
export const LATEX_REFERENCES: ReadonlySet<string> = new Set(
  "cite citep citet citeauthor ref label footnotemark".split(" "),
);

/** Raised signs for digits and a few letters. */
export const SUPERSCRIPTS: ReadonlyMap<string, string> = pairUp("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ");

/** Lowered signs for digits. */
export const SUBSCRIPTS: ReadonlyMap<string, string> = pairUp("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋");

/** The combining mark of an accent command: \"o is o with a diaeresis. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['"', "\u0308"],
  ["'", "\u0301"],
  ["`", "\u0300"],
  ["^", "\u0302"],
  ["~", "\u0303"],
]);

function pairUp(from: string, to: string): ReadonlyMap<string, string> {
  const signs = Array.from(to);
  return new Map(Array.from(from).map((sign, index) => [sign, signs[index] ?? sign]));
}
