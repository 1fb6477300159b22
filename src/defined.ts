/** The fields that have a value; the others are left out. */
export function defined<T extends object>(fields: T): { [P in keyof T]?: NonNullable<T[P]> } {
  const kept: { [P in keyof T]?: NonNullable<T[P]> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined && value !== null) kept[key] = value;
  }
  return kept;
}
