"""Files in and out: readers take bytes and give documents, writers give bytes for them."""
