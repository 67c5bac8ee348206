// What accounts are compared by when duplicates are suggested: the normalised name.
CREATE INDEX account_name_key IF NOT EXISTS FOR (n:Account) ON (n.nameKey);
