// How many accounts there are that everyone may see.
MATCH (a:Account)
WITH count(a) AS all
RETURN all - COUNT { MATCH (x:Account) WHERE x.confidentiality IS NOT NULL } AS count
