"""The choice: quotas, offers, rates, records and assessors' packages."""
