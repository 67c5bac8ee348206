// When somebody of ours last was in contact with one person, up to an instant.
MATCH (:Person {id: $id})-[:TOOK_PART]->(i:Interaction)<-[:TOOK_PART]-(:Colleague) WHERE i.at <= $until
RETURN max(i.at) AS at
