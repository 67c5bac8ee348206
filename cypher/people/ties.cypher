// The stated ties of colleagues to one person, the strongest first.
MATCH (c:Colleague)-[t:TIED_TO]->(:Person {id: $id})
RETURN c.id AS colleagueId, c.name AS name, t.strength AS strength, t.observedOn AS observedOn
ORDER BY strength DESC, colleagueId
