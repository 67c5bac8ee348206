// Which of the given ids, stored as Colleague, other records hold on to.
// Lines of their own columns do not count; nor, for seats, lines from seats that the same writer made and nobody changed.
MATCH (n:Colleague) WHERE n.id IN $ids
  AND EXISTS {
    MATCH (n)-[r]-(other)
    WHERE NOT type(r) IN $own
      AND NOT (type(r) = 'REPORTS_TO' AND (startNode(r) = n OR (other.recordedBy = $writer AND other.changedBy = $writer)))
  }
RETURN n.id AS id
