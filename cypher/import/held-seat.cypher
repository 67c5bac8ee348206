// Which of the given ids, stored as Seat, other records hold on to.
// A line to its manager is its own; one from a seat that the same writer made and nobody changed goes with that seat.
MATCH (n:Seat) WHERE n.id IN $ids
  AND EXISTS {
    MATCH (n)-[r]-(other)
    WHERE NOT type(r) IN $own
      AND NOT (type(r) = 'REPORTS_TO'
        AND (startNode(r) = n OR (other.recordedBy = $writer AND coalesce(other.changedBy, $writer) = $writer)))
  }
RETURN n.id AS id
