import type { Role } from "#src/domain/figure.ts";
import { ROLE_WORDS } from "#src/domain/words-names.ts";

interface Props {
  roles: readonly Role[];
  hasResults: boolean;
}

/** What the underlines in the text mean; only those that are there. */
export function RoleLegend({ roles, hasResults }: Props) {
  if (roles.length === 0 && !hasResults) return null;
  return (
    <ul className="legend" aria-label="What the marks mean">
      {roles.map((role) => (
        <li key={role}>
          <span className={`role-word role-${role}`}>{role}</span>: {ROLE_WORDS[role].sentence}
        </li>
      ))}
      {hasResults && (
        <li>
          <span className="result-mark text-ink">tinted</span>: a result
        </li>
      )}
    </ul>
  );
}
