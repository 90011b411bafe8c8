"""What pages are built from: labels, buttons, fields, lists, bars, and the page itself."""
