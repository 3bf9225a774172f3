-- On which page of the original a passage begins, from 1, and what is printed there ("iv"). Only of formats that have pages.
ALTER TABLE sources_passage ADD COLUMN page {int};
ALTER TABLE sources_passage ADD COLUMN page_label {text};

-- Pages of the original of which nothing was read, because they are pictures: "3, 7".
ALTER TABLE sources_version ADD COLUMN unread_pages {text};
