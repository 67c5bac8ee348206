type Names = Record<string, Record<string, string>>;

/** The names of several answers in one. */
export function joinedNames(all: readonly Names[]): Names {
  const joined: Names = {};
  for (const names of all)
    for (const [kind, known] of Object.entries(names)) joined[kind] = { ...joined[kind], ...known };
  return joined;
}
