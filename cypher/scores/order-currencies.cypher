// The currencies orders are stated in, with their numbers.
MATCH (o:Order)
RETURN o.currency AS currency, count(*) AS orders
