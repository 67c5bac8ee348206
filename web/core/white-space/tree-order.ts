interface Member {
  id: string;
  parentIds: readonly string[];
}

/**
 * Members below their owner, each once: below the first of its owners that is there. Siblings keep the order they come in; who
 * stands in a loop without anybody above comes at the end.
 */
export function treeOrder<M extends Member>(members: readonly M[]): { item: M; level: number }[] {
  const there = new Set(members.map(({ id }) => id));
  const below = new Map<string, M[]>();
  const tops: M[] = [];
  for (const member of members) {
    const owner = member.parentIds.find((id) => there.has(id) && id !== member.id);
    if (owner === undefined) tops.push(member);
    else below.set(owner, [...(below.get(owner) ?? []), member]);
  }
  const placed: { item: M; level: number }[] = [];
  const seen = new Set<string>();
  const place = (from: readonly M[]) => {
    // Not by calls in calls: a chain of owners may be longer than those may be deep.
    const open = from.map((item) => ({ item, level: 0 })).reverse();
    for (let next = open.pop(); next; next = open.pop()) {
      if (seen.has(next.item.id)) continue;
      seen.add(next.item.id);
      placed.push(next);
      const level = next.level + 1;
      open.push(...(below.get(next.item.id) ?? []).map((item) => ({ item, level })).reverse());
    }
  };
  place(tops);
  for (const member of members) if (!seen.has(member.id)) place([member]);
  return placed;
}
