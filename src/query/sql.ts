/** A value that SQLite binds. */
export type SqlValue = string | number | null;

/** A piece of SQL with the values of its `?`, in order. */
export interface Sql {
  text: string;
  values: readonly SqlValue[];
}

function isSql(part: SqlValue | Sql): part is Sql {
  return typeof part === "object" && part !== null;
}

/**
 * SQL as a template: a value becomes a bound `?`, another piece of SQL is spliced in. Text from people
 * can only ever arrive as a value, so no query can be changed by what somebody types.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly (SqlValue | Sql)[]): Sql {
  let text = strings[0] ?? "";
  const values: SqlValue[] = [];
  for (const [index, part] of parts.entries()) {
    text += isSql(part) ? part.text : "?";
    if (isSql(part)) values.push(...part.values);
    else values.push(part);
    text += strings[index + 1] ?? "";
  }
  return { text, values };
}

/** Pieces joined by a separator; `empty` stands for none. */
export function joinSql(parts: readonly Sql[], separator: string, empty: Sql): Sql {
  if (parts.length === 0) return empty;
  return {
    text: parts.map((part) => part.text).join(separator),
    values: parts.flatMap((part) => part.values),
  };
}

/** All of the conditions hold; none are always true. */
export function allOf(conditions: readonly Sql[]): Sql {
  return joinSql(
    conditions.map((condition) => sql`(${condition})`),
    " AND ",
    sql`1`,
  );
}

/** `column IN (values)` with the whole list as one bound value, so that its length changes no SQL. */
export function isOneOf(column: Sql, values: readonly SqlValue[]): Sql {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
}
