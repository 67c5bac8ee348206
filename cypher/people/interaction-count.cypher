// How many interactions one person took part in up to an instant.
MATCH (:Person {id: $id})-[:TOOK_PART]->(i:Interaction) WHERE i.at <= $until
RETURN count(i) AS count
