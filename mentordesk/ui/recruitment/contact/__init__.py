"""Contact with applicants: what they have heard from us, and what we write to them."""
