// Takes away groups whose root is a root no more; their edges go with `sweep`.
UNWIND $ids AS id
MATCH (g:Group {id: id})
DELETE g
RETURN count(*) AS written
