"""Course certificates and attests, gone through before they are made."""
