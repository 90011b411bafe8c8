"""«I dag»: what needs the coordinator, how far the programme has come, and the next days."""
