// Which account has ordered which product by the day, with the first such order by id.
MATCH (p:Product)<-[:OF]-(o:Order)-[:BY]->(a:Account) WHERE o.orderedOn <= $asOf
RETURN a.id AS accountId, p.id AS productId, min(o.id) AS id
