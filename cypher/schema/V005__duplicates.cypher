// What accounts are compared by when duplicates are suggested: the normalised name with the country.
CREATE INDEX account_name_key IF NOT EXISTS FOR (n:Account) ON (n.nameKey);
