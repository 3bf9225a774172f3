//! What of a process anybody may read, as far as the capability that owns it does not say so itself: for archives, downloads
//! and the public ledger.
//!
//! Each statement names rows that a public page shows today; what no statement names is private. When a page of another
//! capability begins to show more, or less, its statement changes with it. A plan counts as published up to the moment of
//! its newest version; a document is read whole when it may be named, by name or by organisation.

// The plan: reasons of what was published of its sections, of acts; of links once everything they tie is public, because
// one reason speaks of all of it.
record::public! {
    "content": "SELECT k.id FROM content k JOIN ledger_entry e ON e.id = k.entry_id AND e.reason_id = k.id
         WHERE k.id IN (", ") AND k.scope_id = $65
           AND (e.name IN ('plan.version.adopt', 'plan.plan.reopen')
             OR (e.name IN ('plan.section.add', 'plan.section.revise')
               AND EXISTS (SELECT 1 FROM plan_version_line p WHERE p.section_id = e.subject_id)
               AND EXISTS (SELECT 1 FROM plan_version v WHERE v.process_id = $65 AND v.recorded_at >= e.recorded_at)))
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
             OR COALESCE(a.level, 'named') = 'restricted' OR COALESCE(w.level, 'named') = 'restricted'
             OR EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id)))
         ORDER BY 1";
}

// Sources: the passages and the presentation of documents that anybody reads whole. Originals are for their keepers.
// Asked through the entry that wrote them, whose subject is the source: no index on contents is needed.
record::public! {
    "content": "SELECT k.id FROM content k
         JOIN ledger_entry e ON e.id = k.entry_id
         JOIN sources_source s ON s.id = e.subject_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN sources_revision r ON r.source_id = s.id AND r.about_id = k.id
         WHERE k.id IN (", ") AND k.scope_id = $65 AND e.name IN ('sources.source.add', 'sources.version.add')
           AND (e.reason_id IS NULL OR e.reason_id <> k.id) AND r.id IS NULL
           AND s.kind = 'document' AND l.level IN ('named', 'organisation') ORDER BY 1";
    "content": "SELECT k.id FROM content k
         JOIN ledger_entry e ON e.id = k.entry_id
         JOIN sources_source s ON s.id = e.subject_id
         JOIN sources_level l ON l.id = s.level_id
         JOIN sources_revision r ON r.id = s.head_id AND r.about_id = k.id
         WHERE k.id IN (", ") AND k.scope_id = $65 AND s.kind = 'document' AND l.level = 'named' ORDER BY 1";
}

// Coding: what themes say today.
record::public! {
    "content": "SELECT r.content_id AS id FROM coding_theme_revision r JOIN coding_theme t ON t.head_id = r.id
         WHERE r.content_id IN (", ") AND r.process_id = $65 ORDER BY 1";
    "content": "SELECT r.minority_id AS id FROM coding_theme_revision r JOIN coding_theme t ON t.head_id = r.id
         WHERE r.minority_id IN (", ") AND r.process_id = $65 ORDER BY 1";
}

// Comparison: what axes that stand say today.
record::public! {
    "content": "SELECT r.content_id AS id FROM comparison_axis_revision r
         WHERE r.content_id IN (", ") AND EXISTS (
           SELECT 1 FROM comparison_axis a WHERE a.id = r.axis_id AND a.head_id = r.id AND a.process_id = $65)
         ORDER BY 1";
    "comparison_axis_excerpt": "SELECT a.id FROM comparison_axis_excerpt a
         JOIN coding_excerpt x ON x.id = a.excerpt_id
         JOIN sources_source s ON s.id = x.source_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN coding_excerpt_level w ON w.id = x.level_id
         WHERE a.id IN (", ") AND a.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') AND COALESCE(w.level, 'named') <> 'restricted'
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id) ORDER BY 1";
}

// Consultation: words that are not withheld, and why others are. Replies are public whatever became of what they answer.
record::public! {
    "content": "SELECT k.id FROM content k
         JOIN ledger_entry e ON e.id = k.entry_id
         JOIN consultation_contribution c ON c.id = e.subject_id AND c.content_id = k.id
         WHERE k.id IN (", ") AND k.scope_id = $65 AND NOT EXISTS (
           SELECT 1 FROM consultation_withholding h
           LEFT JOIN consultation_withholding_end w ON w.withholding_id = h.id
           WHERE h.contribution_id = c.id AND w.id IS NULL)
         ORDER BY 1";
    "content": "SELECT k.id FROM content k JOIN ledger_entry e ON e.id = k.entry_id AND e.reason_id = k.id
         WHERE k.id IN (", ") AND k.scope_id = $65
           AND e.name IN ('consultation.contribution.withhold', 'replies.reply.give') ORDER BY 1";
    "content": "SELECT k.id FROM content k JOIN ledger_entry e ON e.id = k.entry_id AND e.name = 'replies.reply.give'
         WHERE k.id IN (", ") AND k.scope_id = $65 ORDER BY 1";
}

// Rows without words tell something too: which quotations come from one interview, what is being changed in the draft.
// These tables are split row by row; the ids that remain in links and in the ledger lead to nothing outside.
record::public! {
    "sources_source": "SELECT s.id FROM sources_source s JOIN sources_level l ON l.id = s.level_id
         WHERE s.id IN (", ") AND s.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') ORDER BY 1";
    "sources_revision": "SELECT r.id FROM sources_revision r
         JOIN sources_source s ON s.id = r.source_id
         JOIN sources_level l ON l.id = s.level_id
         WHERE r.id IN (", ") AND r.process_id = $65 AND s.kind = 'document' AND l.level = 'named' ORDER BY 1";
    "sources_version": "SELECT v.id FROM sources_version v
         JOIN sources_source s ON s.id = v.source_id
         JOIN sources_level l ON l.id = s.level_id
         WHERE v.id IN (", ") AND v.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') ORDER BY 1";
    "sources_passage": "SELECT p.id FROM sources_passage p
         JOIN sources_version v ON v.id = p.version_id
         JOIN sources_source s ON s.id = v.source_id
         JOIN sources_level l ON l.id = s.level_id
         WHERE p.id IN (", ") AND p.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') ORDER BY 1";
    "sources_level": "SELECT a.id FROM sources_level a
         JOIN sources_source s ON s.id = a.source_id
         JOIN sources_level l ON l.id = s.level_id
         WHERE a.id IN (", ") AND a.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') ORDER BY 1";
}
record::public! {
    "coding_excerpt": "SELECT x.id FROM coding_excerpt x
         JOIN sources_source s ON s.id = x.source_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN coding_excerpt_level w ON w.id = x.level_id
         WHERE x.id IN (", ") AND x.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') AND COALESCE(w.level, 'named') <> 'restricted'
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id)
         ORDER BY 1";
    "coding_excerpt_level": "SELECT a.id FROM coding_excerpt_level a
         JOIN coding_excerpt x ON x.id = a.excerpt_id
         JOIN sources_source s ON s.id = x.source_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN coding_excerpt_level w ON w.id = x.level_id
         WHERE a.id IN (", ") AND a.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') AND COALESCE(w.level, 'named') <> 'restricted'
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id) ORDER BY 1";
    "coding_excerpt_end": "SELECT a.id FROM coding_excerpt_end a
         JOIN coding_excerpt x ON x.id = a.excerpt_id
         JOIN sources_source s ON s.id = x.source_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN coding_excerpt_level w ON w.id = x.level_id
         WHERE a.id IN (", ") AND a.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') AND COALESCE(w.level, 'named') <> 'restricted'
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id) ORDER BY 1";
    "coding_excerpt_return": "SELECT b.id FROM coding_excerpt_return b
         JOIN coding_excerpt_end a ON a.id = b.end_id
         JOIN coding_excerpt x ON x.id = a.excerpt_id
         JOIN sources_source s ON s.id = x.source_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN coding_excerpt_level w ON w.id = x.level_id
         WHERE b.id IN (", ") AND b.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') AND COALESCE(w.level, 'named') <> 'restricted'
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id) ORDER BY 1";
    "coding_coding": "SELECT a.id FROM coding_coding a
         JOIN coding_excerpt x ON x.id = a.excerpt_id
         JOIN sources_source s ON s.id = x.source_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN coding_excerpt_level w ON w.id = x.level_id
         WHERE a.id IN (", ") AND a.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') AND COALESCE(w.level, 'named') <> 'restricted'
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_coding v WHERE v.id = a.id)
         ORDER BY 1";
    "coding_coding_end": "SELECT e.id FROM coding_coding_end e
         JOIN coding_coding a ON a.id = e.coding_id
         JOIN coding_excerpt x ON x.id = a.excerpt_id
         JOIN sources_source s ON s.id = x.source_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN coding_excerpt_level w ON w.id = x.level_id
         WHERE e.id IN (", ") AND e.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') AND COALESCE(w.level, 'named') <> 'restricted'
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_coding v WHERE v.id = a.id)
         ORDER BY 1";
    "coding_theme_excerpt": "SELECT a.id FROM coding_theme_excerpt a
         JOIN coding_excerpt x ON x.id = a.excerpt_id
         JOIN sources_source s ON s.id = x.source_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN coding_excerpt_level w ON w.id = x.level_id
         WHERE a.id IN (", ") AND a.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') AND COALESCE(w.level, 'named') <> 'restricted'
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id)
         ORDER BY 1";
    "coding_theme_excerpt_end": "SELECT e.id FROM coding_theme_excerpt_end e
         JOIN coding_theme_excerpt a ON a.id = e.theme_excerpt_id
         JOIN coding_excerpt x ON x.id = a.excerpt_id
         JOIN sources_source s ON s.id = x.source_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN coding_excerpt_level w ON w.id = x.level_id
         WHERE e.id IN (", ") AND e.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation') AND COALESCE(w.level, 'named') <> 'restricted'
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id)
         ORDER BY 1";
    "coding_reading": "SELECT a.id FROM coding_reading a
         JOIN sources_version v ON v.id = a.version_id
         JOIN sources_source s ON s.id = v.source_id
         JOIN sources_level l ON l.id = s.level_id
         WHERE a.id IN (", ") AND a.process_id = $65 AND s.kind = 'document'
           AND l.level IN ('named', 'organisation')
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_reading v WHERE v.id = a.id)
         ORDER BY 1";
}
record::public! {
    "link": "SELECT k.id FROM link k
         LEFT JOIN plan_line_revision r
           ON r.id = CASE WHEN k.from_kind = 'plan.revision' THEN k.from_id ELSE k.to_id END
         LEFT JOIN coding_excerpt x ON x.id = k.to_id
         LEFT JOIN coding_excerpt_level w ON w.id = x.level_id
         LEFT JOIN sources_source s ON s.id = x.source_id
         LEFT JOIN sources_level l ON l.id = s.level_id
         WHERE k.id IN (", ") AND k.scope_id = $65
           AND COALESCE(r.recorded_at, 0) <= (
             SELECT COALESCE(max(v.recorded_at), 0) FROM plan_version v WHERE v.process_id = $65)
           AND COALESCE(l.level, 'named') <> 'restricted' AND COALESCE(w.level, 'named') <> 'restricted'
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id)
         ORDER BY 1";
    "link_retraction": "SELECT y.id FROM link_retraction y
         JOIN link k ON k.id = y.link_id
         LEFT JOIN plan_line_revision r
           ON r.id = CASE WHEN k.from_kind = 'plan.revision' THEN k.from_id ELSE k.to_id END
         LEFT JOIN coding_excerpt x ON x.id = k.to_id
         LEFT JOIN coding_excerpt_level w ON w.id = x.level_id
         LEFT JOIN sources_source s ON s.id = x.source_id
         LEFT JOIN sources_level l ON l.id = s.level_id
         WHERE y.id IN (", ") AND y.scope_id = $65
           AND COALESCE(r.recorded_at, 0) <= (
             SELECT COALESCE(max(v.recorded_at), 0) FROM plan_version v WHERE v.process_id = $65)
           AND COALESCE(l.level, 'named') <> 'restricted' AND COALESCE(w.level, 'named') <> 'restricted'
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id)
         ORDER BY 1";
    "consultation_contribution": "SELECT c.id FROM consultation_contribution c
         WHERE c.id IN (", ") AND c.process_id = $65 AND NOT EXISTS (
           SELECT 1 FROM consultation_withholding h
           LEFT JOIN consultation_withholding_end e ON e.withholding_id = h.id
           WHERE h.contribution_id = c.id AND e.id IS NULL)
         ORDER BY 1";
    "consultation_recognition": "SELECT r.id FROM consultation_recognition r
         WHERE r.id IN (", ") AND r.process_id = $65 AND NOT EXISTS (
           SELECT 1 FROM consultation_withholding h
           LEFT JOIN consultation_withholding_end e ON e.withholding_id = h.id
           WHERE h.contribution_id = r.contribution_id AND e.id IS NULL)
         ORDER BY 1";
}
