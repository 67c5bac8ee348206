// Takes a job of a day, unless it is done or another server has it until a time that has not come.
MERGE (j:Job {id: $id})
ON CREATE SET j.day = ''
WITH j WHERE j.day < $day AND coalesce(j.heldUntil, '') < $now
SET j.heldUntil = $until
RETURN j.id AS id
