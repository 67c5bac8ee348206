// Which of the given seats other records hold on to: a line to its manager is its own, one from a seat that goes as well goes with it.
MATCH (n:Seat) WHERE n.id IN $ids
  AND EXISTS {
    MATCH (n)-[r]-(other)
    WHERE type(r) <> 'IN' AND NOT (type(r) = 'REPORTS_TO' AND (startNode(r) = n OR other.id IN $ids))
  }
RETURN n.id AS id
