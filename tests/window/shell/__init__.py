"""The frame, the client, item models and flows between panels."""
