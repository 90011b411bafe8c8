"""Two people of the list who may be one."""
