// Orders of the given accounts, each account once.
MATCH (a:Account)<-[:BY]-(o:Order) WHERE a.id IN $ids
RETURN a.id AS accountId, collect([o.id, o.orderedOn, o.amount, o.currency]) AS orders
