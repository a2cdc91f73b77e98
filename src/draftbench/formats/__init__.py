"""Files in and out: readers take bytes and give documents, writers take documents and give bytes."""
