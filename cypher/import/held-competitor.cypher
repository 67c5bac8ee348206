// Which of the given ids, stored as Competitor, other records hold on to; lines of their own columns do not count.
MATCH (n:Competitor) WHERE n.id IN $ids AND EXISTS { MATCH (n)-[r]-() WHERE NOT type(r) IN $own }
RETURN n.id AS id
