// The accounts a colleague manages.
MATCH (:Colleague {id: $colleague})-[:MANAGES]->(a:Account)
RETURN a.id AS id
