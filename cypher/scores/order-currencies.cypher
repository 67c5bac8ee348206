// The currencies orders are stated in.
MATCH (o:Order)
RETURN DISTINCT o.currency AS currency ORDER BY currency
