// How many keys several visible accounts share.
MATCH (n:Account)
WHERE $all OR n.confidentiality IS NULL OR n.confidentiality IN $sees
UNWIND ['name|' + n.nameKey, 'uscc|' + n.uscc, 'lei|' + n.lei] AS key
WITH key, count(*) AS accounts WHERE accounts > 1
RETURN count(*) AS count
