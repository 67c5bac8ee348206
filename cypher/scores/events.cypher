// Touches of the given accounts and persons by themselves.
CALL () {
  MATCH (x:Account)<-[:BY]-(e:BehaviourEvent) WHERE x.id IN $ids
  RETURN x.id AS by, e
  UNION
  MATCH (x:Person)<-[:BY]-(e:BehaviourEvent) WHERE x.id IN $persons
  RETURN x.id AS by, e
}
RETURN by, e.id AS id, e.at AS at, e.kind AS kind
