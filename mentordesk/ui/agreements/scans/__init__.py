"""What comes back: scans and photos of signed papers, and forms that were filled in."""
