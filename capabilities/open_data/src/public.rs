//! What of a process anybody may read: the one place that says so for archives, downloads and the public ledger.
//!
//! Each statement names rows that a public page shows today; what no statement names is private. When a page of another
//! capability begins to show more, or less, its statement here changes with it. A plan counts as published up to the
//! moment of its newest version; a document is read whole when it may be named, by name or by organisation.

// The plan: words printed in a version, the colophon of each version, reasons of what was published, and of links once
// everything they tie is public: one reason speaks of all of it.
record::public! {
    "content": "SELECT r.content_id AS id FROM plan_line_revision r
         JOIN plan_version_line p ON p.revision_id = r.id
         WHERE r.content_id IN (", ") AND r.process_id = $65 ORDER BY 1";
    "content": "SELECT v.colophon_id AS id FROM plan_version v
         WHERE v.colophon_id IN (", ") AND v.process_id = $65 ORDER BY 1";
    "content": "SELECT k.id FROM content k JOIN ledger_entry e ON e.id = k.entry_id AND e.reason_id = k.id
         WHERE k.id IN (", ") AND k.scope_id = $65
           AND (e.name IN ('plan.version.adopt', 'plan.plan.reopen')
             OR (e.name IN ('plan.section.add', 'plan.section.revise', 'plan.line.add', 'plan.line.revise',
                   'plan.line.move', 'plan.line.strike', 'plan.line.restore', 'plan.line.split', 'plan.line.merge')
               AND e.recorded_at <= (
                 SELECT COALESCE(max(v.recorded_at), 0) FROM plan_version v WHERE v.process_id = $65)))
         ORDER BY 1";
    "content": "SELECT k.id FROM content k JOIN ledger_entry e ON e.id = k.entry_id AND e.reason_id = k.id
         WHERE k.id IN (", ") AND k.scope_id = $65 AND e.name = 'plan.link.make' AND NOT EXISTS (
           SELECT 1 FROM plan_line_revision r
           JOIN link l ON l.from_id = r.id AND l.entry_id = e.id
           LEFT JOIN link_retraction y ON y.link_id = l.id
           LEFT JOIN coding_excerpt x ON x.id = l.to_id
           LEFT JOIN coding_excerpt_level w ON w.id = x.level_id
           LEFT JOIN sources_source s ON s.id = x.source_id
           LEFT JOIN sources_level a ON a.id = s.level_id
           LEFT JOIN consultation_contribution c ON c.id = l.to_id
           LEFT JOIN content b ON b.id = COALESCE(x.content_id, c.content_id)
           LEFT JOIN consultation_withholding h ON h.contribution_id = c.id
           LEFT JOIN consultation_withholding_end j ON j.withholding_id = h.id
           WHERE r.line_id = e.subject_id AND (
             r.recorded_at > (SELECT COALESCE(max(v.recorded_at), 0) FROM plan_version v WHERE v.process_id = $65)
             OR y.id IS NOT NULL
             OR (h.id IS NOT NULL AND j.id IS NULL)
             OR (l.to_kind <> 'coding.theme' AND b.body IS NULL)
             OR COALESCE(a.level, 'named') = 'restricted' OR COALESCE(w.level, 'named') = 'restricted'))
         ORDER BY 1";
}

// Sources: the passages and the presentation of documents that anybody reads whole. Originals are for their keepers.
record::public! {
    "content": "SELECT p.content_id AS id FROM sources_passage p
         JOIN sources_version v ON v.id = p.version_id
         JOIN sources_source s ON s.id = v.source_id
         JOIN sources_level l ON l.id = s.level_id
         WHERE p.content_id IN (", ") AND p.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') ORDER BY 1";
    "content": "SELECT r.about_id AS id FROM sources_revision r
         JOIN sources_source s ON s.head_id = r.id
         JOIN sources_level l ON l.id = s.level_id
         WHERE r.about_id IN (", ") AND r.process_id = $65 AND s.kind = 'document' AND l.level = 'named' ORDER BY 1";
}

// Coding: what themes say today.
record::public! {
    "content": "SELECT r.content_id AS id FROM coding_theme_revision r JOIN coding_theme t ON t.head_id = r.id
         WHERE r.content_id IN (", ") AND r.process_id = $65 ORDER BY 1";
    "content": "SELECT r.minority_id AS id FROM coding_theme_revision r JOIN coding_theme t ON t.head_id = r.id
         WHERE r.minority_id IN (", ") AND r.process_id = $65 ORDER BY 1";
}

// Consultation: words that are not withheld, and why others are. Replies are public whatever became of what they answer.
record::public! {
    "content": "SELECT c.content_id AS id FROM consultation_contribution c
         WHERE c.content_id IN (", ") AND c.process_id = $65 AND NOT EXISTS (
           SELECT 1 FROM consultation_withholding h
           LEFT JOIN consultation_withholding_end e ON e.withholding_id = h.id
           WHERE h.contribution_id = c.id AND e.id IS NULL)
         ORDER BY 1";
    "content": "SELECT k.id FROM content k JOIN ledger_entry e ON e.id = k.entry_id AND e.reason_id = k.id
         WHERE k.id IN (", ") AND k.scope_id = $65
           AND e.name IN ('consultation.contribution.withhold', 'replies.reply.give') ORDER BY 1";
    "content": "SELECT k.id FROM content k JOIN ledger_entry e ON e.id = k.entry_id AND e.name = 'replies.reply.give'
         WHERE k.id IN (", ") AND k.scope_id = $65 ORDER BY 1";
}
