// The currencies that orders of accounts which may be seen are stated in.
MATCH (a:Account)<-[:BY]-(o:Order) WHERE $all OR a.confidentiality IS NULL OR a.confidentiality IN $sees
RETURN DISTINCT o.currency AS currency ORDER BY currency
