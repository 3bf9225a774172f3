use transcript::{Form, Millis, NoteKind, Transcript, Turn, read};

/// A turn with both times, in thousandths.
pub fn turn(speaker: &str, from: u64, to: u64, text: &str) -> Turn {
    Turn { to: Some(Millis(to)), ..begun(speaker, from, text) }
}

/// A turn of which only the beginning is known.
pub fn begun(speaker: &str, from: u64, text: &str) -> Turn {
    Turn { from: Some(Millis(from)), ..said(speaker, text) }
}

/// A turn without times; no name is nobody.
pub fn said(speaker: &str, text: &str) -> Turn {
    let speaker = Some(speaker.to_owned()).filter(|name| !name.is_empty());
    Turn { speaker, from: None, to: None, text: text.to_owned() }
}

pub fn reads(text: &str, form: Form) -> Transcript {
    read(text, Some(form)).unwrap()
}

/// The notes as pairs of line and kind.
pub fn notes(transcript: &Transcript) -> Vec<(usize, NoteKind)> {
    transcript.notes.iter().map(|note| (note.line, note.kind)).collect()
}
