//! Cues that do not follow one another.

use crate::NoteKind;
use crate::cues::Cue;
use crate::transcript::Note;

/// Notes the cues that begin before the one before them, or before another one ended. Nothing is put in order: people
/// speak at the same time, and the order of the file is the one its author saw.
pub(crate) fn notes(cues: &[Cue<'_>]) -> Vec<Note> {
    let (mut begun, mut ended) = (None, None);
    let mut notes = Vec::new();
    for cue in cues.iter().filter(|cue| cue.from.is_some()) {
        let kind = match () {
            () if cue.from < begun => Some(NoteKind::OutOfOrder),
            () if cue.from < ended => Some(NoteKind::Overlapping),
            () => None,
        };
        notes.extend(kind.map(|kind| Note { line: cue.line, kind }));
        begun = cue.from;
        ended = ended.max(cue.to).max(cue.from);
    }
    notes
}
