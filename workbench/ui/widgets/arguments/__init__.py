"""Arguments as a form: a field for each, made from the tool's schema, with what the schema says about it."""
