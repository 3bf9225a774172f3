//! Who speaks.

use std::collections::HashMap;

use crate::Transcript;

/// Somebody who speaks, as the file names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// The name as written.
    pub name: String,
    /// Turns of this speaker.
    pub turns: usize,
    /// Words said, counted between blanks.
    pub words: usize,
}

/// The speakers of a transcript, in the order in which they first speak. Turns of nobody are not counted.
pub fn speakers(transcript: &Transcript) -> Vec<Speaker> {
    let mut speakers: Vec<Speaker> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for turn in &transcript.turns {
        let Some(name) = &turn.speaker else { continue };
        let place = *places.entry(name).or_insert(speakers.len());
        if place == speakers.len() {
            speakers.push(Speaker { name: name.clone(), turns: 0, words: 0 });
        }
        if let Some(speaker) = speakers.get_mut(place) {
            speaker.turns += 1;
            speaker.words += turn.text.split_whitespace().count();
        }
    }
    speakers
}
