"""Papers for people who do not have the program."""
