// Accounts with what makes them alike, a page at a time.
MATCH (a:Account) WHERE a.id > $after AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
RETURN a.id AS id, a.name AS name, a.nameEn AS nameEn, a.industry AS industry, a.employees AS employees
ORDER BY id LIMIT $limit
