// Gives a job back; with a day, that of this day is done.
MATCH (j:Job {id: $id})
SET j.day = coalesce($day, j.day), j.heldUntil = null
RETURN j.id AS id
