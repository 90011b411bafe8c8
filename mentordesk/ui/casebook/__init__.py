"""The page «Saksbok»: locked until its own passphrase is given, and soon locked again."""
