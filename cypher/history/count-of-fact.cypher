// How many changes of one fact are kept.
MATCH (c:Change) WHERE c.factId = $id AND c.kind = $kind
RETURN count(c) AS count
