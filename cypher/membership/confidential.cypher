// Whether any account is confidential, so that what a viewer sees may differ from what is stored for everyone.
MATCH (a:Account) WHERE a.confidentiality IS NOT NULL
RETURN a.id AS id LIMIT 1
