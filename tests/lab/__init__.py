"""The test laboratory: archives with a known content, and an S3 server to read them from.

Nothing in here imports the plugin, so that it can bear witness against it.
"""
