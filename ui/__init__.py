"""The face; does no work. Everything it starts is an algorithm."""
