// Of each given fact its first change from a revision on, whose state before is what the changes before it left.
UNWIND $facts AS fact
CALL (fact) {
  MATCH (c:Change) WHERE c.factId = fact.id AND c.kind = fact.kind AND c.revision >= $from
  RETURN c ORDER BY c.revision LIMIT 1
}
RETURN c.kind AS kind, c.factId AS factId, c.before AS before
