"""Language packages: where they are and what they are."""
