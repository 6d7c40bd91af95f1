"""What can go wrong in the demo, as one plain sentence."""


class Trouble(Exception):
    """Told to the user as it stands."""
