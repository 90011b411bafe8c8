"""«Hvorfor ikke …?»: any two people from all sides, and what putting them together would do to the others."""
