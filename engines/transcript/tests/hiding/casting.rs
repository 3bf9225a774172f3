use transcript::masking::{Key, Likeness, Miscast, Proposal, Speaker, cast, redact, speakers};
use transcript::{Form, Transcript, read};

fn meeting() -> Transcript {
    let text = "Anna De Luca: Lo diceva la dott.ssa Conti.\nConti, Élise (Esterno): Grazie, Anna.\n\
        Anna De Luca: Quella dell'Anna, e di DE LUCA, è un'idea.\nConti, Élise (Esterno): La dice Elise Conti.\nAnna De Luca: Sì.\n";
    read(text, Some(Form::Plain)).unwrap()
}

const LABELS: [(&str, &str); 2] =
    [("Anna De Luca", "Ricercatrice"), ("Conti, Élise (Esterno)", "Abitante 1")];

/// Names found, as written, with their turn and likeness.
fn found(transcript: &Transcript, proposals: &[Proposal]) -> Vec<(usize, String, Likeness)> {
    let written = |it: &Proposal| {
        let text = &transcript.turns[it.turn].text;
        (it.turn, text.chars().skip(it.range.start).take(it.range.len()).collect(), it.likeness)
    };
    proposals.iter().map(written).collect()
}

#[test]
fn speakers_are_counted_in_the_order_they_first_speak() {
    let speaker = |name: &str, turns, words| Speaker { name: name.to_owned(), turns, words };
    let expected = [speaker("Anna De Luca", 3, 14), speaker("Conti, Élise (Esterno)", 2, 6)];
    assert_eq!(speakers(&meeting()), expected);
}

#[test]
fn a_cast_renames_the_speakers_and_leaves_the_words() {
    let (before, after) = (meeting(), cast(&meeting(), &LABELS).unwrap());
    let names: Vec<_> = after.transcript.turns.iter().filter_map(|turn| turn.speaker.as_deref()).collect();
    assert_eq!(names, ["Ricercatrice", "Abitante 1", "Ricercatrice", "Abitante 1", "Ricercatrice"]);
    let texts = |it: &Transcript| it.turns.iter().map(|turn| turn.text.clone()).collect::<Vec<_>>();
    assert_eq!(texts(&before), texts(&after.transcript));
    let key = LABELS.map(|(name, label)| Key { name: name.to_owned(), label: label.to_owned() });
    assert_eq!((after.key.as_slice(), after.uncast.len()), (key.as_slice(), 0));
}

#[test]
fn names_are_found_whole_by_surname_and_by_first_name_without_case_accents_and_elision() {
    let cast = cast(&meeting(), &LABELS).unwrap();
    let expected = [
        (0, "Conti", Likeness::Surname),
        (1, "Anna", Likeness::FirstName),
        (2, "Anna", Likeness::FirstName),
        (2, "DE LUCA", Likeness::Surname),
        (3, "Elise Conti", Likeness::Whole),
    ];
    assert_eq!(
        found(&meeting(), &cast.proposals),
        expected.map(|(turn, name, it)| (turn, name.to_owned(), it))
    );
    assert_eq!(
        cast.proposals.iter().map(|it| it.people.clone()).collect::<Vec<_>>(),
        [[1], [0], [0], [0], [1]]
    );
}

#[test]
fn a_proposal_that_is_agreed_to_puts_the_label_in_the_place_of_the_name() {
    let cast = cast(&meeting(), &LABELS).unwrap();
    let agreed: Vec<_> = cast
        .proposals
        .iter()
        .filter(|it| it.turn == 2)
        .map(|it| it.redaction(&cast.key[it.people[0]].label))
        .collect();
    let (text, records) = redact(&cast.transcript.turns[2].text, &agreed).unwrap();
    assert_eq!(text, "Quella dell'Ricercatrice, e di Ricercatrice, è un'idea.");
    assert_eq!(records.len(), 2);
}

#[test]
fn people_who_share_a_name_are_all_told() {
    let transcript = read("Parlò Conti, poi Marco.", Some(Form::Plain)).unwrap();
    let cast = cast(&transcript, &[("Anna Conti", "A"), ("Marco Conti", "B")]).unwrap();
    let people: Vec<_> = cast.proposals.iter().map(|it| it.people.clone()).collect();
    assert_eq!(people, [vec![0, 1], vec![1]]);
}

#[test]
fn people_who_only_are_spoken_of_can_be_cast_and_speakers_without_a_label_are_told() {
    let cast = cast(&meeting(), &[("Paolo Verdi", "Assessore")]).unwrap();
    // Each once, however often they speak.
    assert_eq!(cast.uncast, ["Anna De Luca", "Conti, Élise (Esterno)"]);
    assert_eq!(cast.proposals, []);
}

#[test]
fn names_of_machines_single_letters_and_parts_of_words_are_not_looked_for() {
    let transcript = read("Lo speaker 1 è un annalista. I e R.", Some(Form::Plain)).unwrap();
    let labels = [("Speaker 1", "A"), ("SPEAKER_00", "B"), ("Anna", "C"), ("I", "D"), ("R", "E")];
    assert_eq!(cast(&transcript, &labels).unwrap().proposals, []);
}

#[test]
fn names_parted_by_the_end_of_a_sentence_are_two() {
    let transcript = read("C'era Anna. Conti era via.", Some(Form::Plain)).unwrap();
    let cast = cast(&transcript, &[("Anna Conti", "A")]).unwrap();
    let likeness: Vec<_> = cast.proposals.iter().map(|it| it.likeness).collect();
    assert_eq!(likeness, [Likeness::FirstName, Likeness::Surname]);
}

#[test]
fn a_name_without_a_label_or_given_twice_is_refused() {
    assert_eq!(cast(&meeting(), &[("Anna", "A"), ("Bruno", " ")]), Err(Miscast::Empty { at: 1 }));
    assert_eq!(cast(&meeting(), &[("Anna", "A"), ("Anna", "B")]), Err(Miscast::Twice { at: 1 }));
}

/// The names found in a text where one person is known.
fn mentions(name: &str, text: &str) -> Vec<String> {
    let transcript = spoken(text);
    let proposals = cast(&transcript, &[(name, "A")]).map(|cast| cast.proposals).unwrap_or_default();
    found(&transcript, &proposals).into_iter().map(|(_, written, _)| written).collect()
}

fn spoken(text: &str) -> Transcript {
    read(text, Some(Form::Plain)).unwrap()
}

#[test]
fn accents_written_as_marks_of_their_own_belong_to_the_name() {
    assert_eq!(mentions("Niccolò Conti", "È Niccolo\u{300}, no?"), ["Niccolo\u{300}"]);
}

#[test]
fn the_surname_is_the_last_word_with_the_particles_before_it() {
    assert_eq!(
        mentions("Anna di Maggio Conti", "Maggio, Conti, di Maggio, Anna"),
        ["Maggio", "Conti", "Maggio", "Anna"]
    );
    assert_eq!(mentions("Anna Della Rovere", "La Rovere e i Della Rovere, della"), ["Della Rovere"]);
    assert_eq!(
        mentions("dott.ssa Anna D'Angelo | Comune", "Angelo D'Angelo, dott. Comune, ssa"),
        ["D'Angelo"]
    );
}
