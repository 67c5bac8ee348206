// Accounts everyone may see that a signal can be about, after a given id: managed, with a deal, a contract or a potential, or with seats.
MATCH (a:Account)
WHERE a.id > $after AND a.confidentiality IS NULL
  AND (EXISTS { (:Colleague)-[:MANAGES]->(a) } OR EXISTS { (:Deal)-[:FOR]->(a) } OR EXISTS { (:Contract)-[:WITH]->(a) }
    OR EXISTS { (a)-[:POTENTIAL_FOR]->(:Product) } OR ($seated AND EXISTS { (:Seat)-[:IN]->(a) }))
RETURN a.id AS id ORDER BY id LIMIT $limit
