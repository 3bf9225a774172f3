use crate::world::{notes, reads, turn};
use transcript::{Form, Millis, NoteKind};

const TEAMS: &str = "WEBVTT\n\n\
    8a1f6c1e-0b1d-4f63-9a0e-5d2c7b6e1f00/12-0\n00:00:03.120 --> 00:00:06.480\n<v Anna Conti>Buongiorno a tutti,\ngrazie di essere qui.</v>\n\n\
    8a1f6c1e-0b1d-4f63-9a0e-5d2c7b6e1f00/12-1\n00:00:06.900 --> 00:00:08.200\n<v Anna Conti>Cominciamo.</v>\n\n\
    8a1f6c1e-0b1d-4f63-9a0e-5d2c7b6e1f00/19-0\n00:00:08.500 --> 00:00:11.000\n<v Bruno Sala (Esterno)>R&amp;S &egrave; importante.</v>\n";

#[test]
fn teams_writes_a_voice_in_each_cue_and_adjacent_cues_of_one_voice_are_one_turn() {
    let transcript = reads(TEAMS, Form::Vtt);
    let expected = [
        turn("Anna Conti", 3_120, 8_200, "Buongiorno a tutti, grazie di essere qui. Cominciamo."),
        turn("Bruno Sala (Esterno)", 8_500, 11_000, "R&S è importante."),
    ];
    assert_eq!(transcript.turns, expected);
    assert_eq!(transcript.notes, []);
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_change_nothing() {
    let windows = format!("\u{feff}{}", TEAMS.replace('\n', "\r\n"));
    assert_eq!(reads(&windows, Form::Vtt), reads(TEAMS, Form::Vtt));
    assert_eq!(reads(&TEAMS.replace('\n', "\r"), Form::Vtt), reads(TEAMS, Form::Vtt));
}

#[test]
fn a_silence_of_more_than_five_seconds_begins_a_paragraph() {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Prima.\n\n00:07.000 --> 00:08.000\n<v Anna>Ancora.\n\n\
        00:13.001 --> 00:14.000\n<v Anna>Dopo.\n";
    assert_eq!(reads(text, Form::Vtt).turns, [turn("Anna", 1_000, 14_000, "Prima. Ancora.\n\nDopo.")]);
}

#[test]
fn blocks_of_comment_style_and_region_are_left_out_and_told() {
    let text = "WEBVTT - Incontro\nKind: captions\n\nNOTE\nscritto da noi\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\n\
        1\n00:01.000 --> 00:02.000 align:start position:10%\nCiao.\n\nNOTE fine\n";
    let transcript = reads(text, Form::Vtt);
    assert_eq!(transcript.turns, [turn("", 1_000, 2_000, "Ciao.")]);
    let expected = [
        (2, NoteKind::Preamble),
        (4, NoteKind::Comment),
        (7, NoteKind::Styling),
        (10, NoteKind::Styling),
        (17, NoteKind::Comment),
    ];
    assert_eq!(notes(&transcript), expected);
}

#[test]
fn tags_and_times_inside_a_cue_go_and_what_only_looks_like_a_tag_stays() {
    let text = "WEBVTT\n\n00:01.000 --> 00:05.000\n<c.yellow><i>Ci</i>ao</c> <00:00:02.000><lang it>a tutti</lang>, \
        <inaudible> 3 < 5 && 7 > 2 &unknown; &#232; &#xe8; &lt;b&gt; <c <i>no</i>\n";
    let expected = "Ciao a tutti, <inaudible> 3 < 5 && 7 > 2 &unknown; è è <b> <c no";
    assert_eq!(reads(text, Form::Vtt).turns, [turn("", 1_000, 5_000, expected)]);
}

#[test]
fn two_voices_in_one_cue_are_two_turns() {
    let text =
        "WEBVTT\n\n00:01.000 --> 00:05.000\n<v.loud Anna &amp; Co.>Pronto?</v>\n<v Bruno>Eccomi.</v>\n";
    let expected = [turn("Anna & Co.", 1_000, 5_000, "Pronto?"), turn("Bruno", 1_000, 5_000, "Eccomi.")];
    assert_eq!(reads(text, Form::Vtt).turns, expected);
}

#[test]
fn cues_keep_the_order_of_the_file_and_those_out_of_order_are_told() {
    let text = "WEBVTT\n\n00:10.000 --> 00:14.000\n<v Anna>Uno.\n\n00:12.000 --> 00:13.000\n<v Bruno>Due.\n\n\
        00:05.000 --> 00:06.000\n<v Carla>Tre.\n";
    let transcript = reads(text, Form::Vtt);
    let speakers: Vec<_> = transcript.turns.iter().filter_map(|turn| turn.speaker.as_deref()).collect();
    assert_eq!(speakers, ["Anna", "Bruno", "Carla"]);
    assert_eq!(notes(&transcript), [(6, NoteKind::Overlapping), (9, NoteKind::OutOfOrder)]);
    let within = "WEBVTT\n\n00:01.000 --> 00:09.000\n<v Anna>Uno.\n\n00:02.000 --> 00:03.000\n<v Anna>Due.\n\n\
        00:04.000 --> 00:05.000\n<v Anna>Tre.\n";
    let transcript = reads(within, Form::Vtt);
    assert_eq!(transcript.turns, [turn("Anna", 1_000, 9_000, "Uno. Due. Tre.")]);
    assert_eq!(notes(&transcript), [(6, NoteKind::Overlapping), (9, NoteKind::Overlapping)]);
}

#[test]
fn a_turn_ends_nobody_knows_when_if_its_last_time_cannot_be_read() {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Uno.\n\n00:02.000 --> 00:\n<v Anna>Due.\n";
    let turns = reads(text, Form::Vtt).turns;
    assert_eq!((turns.len(), turns[0].from, turns[0].to), (1, Some(Millis(1_000)), None));
}

#[test]
fn rolling_captions_say_their_words_once() {
    let text = "WEBVTT\n\n00:01.000 --> 00:03.000\nil piano parla di\n\n00:03.000 --> 00:05.000\nil piano parla di\n\
        acqua e di suolo\n\n00:05.010 --> 00:07.000\nacqua e di suolo\nper dieci anni.\n\n00:07.000 --> 00:08.000\nper dieci anni.\n";
    let transcript = reads(text, Form::Vtt);
    let expected = "il piano parla di acqua e di suolo per dieci anni.";
    assert_eq!(transcript.turns, [turn("", 1_000, 8_000, expected)]);
    let repeated = [(7, NoteKind::Repeated), (11, NoteKind::Repeated), (15, NoteKind::Repeated)];
    assert_eq!(notes(&transcript), repeated);
}

#[test]
fn somebody_who_says_the_same_twice_is_heard_twice() {
    let brief =
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Sì, sì.\n\n00:02.000 --> 00:03.000\n<v Anna>Sì, sì.\n";
    assert_eq!(reads(brief, Form::Vtt).turns, [turn("Anna", 1_000, 3_000, "Sì, sì. Sì, sì.")]);
    let across = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Forse. Non lo so.\n\n00:02.000 --> 00:03.000\n<v Anna>Non lo so. Vedremo.\n";
    assert_eq!(
        reads(across, Form::Vtt).turns,
        [turn("Anna", 1_000, 3_000, "Forse. Non lo so. Non lo so. Vedremo.")]
    );
    let later = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Non è giusto così.\n\n00:03.000 --> 00:04.000\n<v Anna>Non è giusto così.\n";
    let expected = [turn("Anna", 1_000, 4_000, "Non è giusto così. Non è giusto così.")];
    assert_eq!(reads(later, Form::Vtt).turns, expected);
}

#[test]
fn cues_of_nobody_are_merged_only_within_a_sentence() {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\nIl parco\n\n00:02.000 --> 00:03.000\nè bello.\n\n00:03.000 --> 00:04.000\nDavvero?\n";
    let expected = [turn("", 1_000, 3_000, "Il parco è bello."), turn("", 3_000, 4_000, "Davvero?")];
    assert_eq!(reads(text, Form::Vtt).turns, expected);
}

#[test]
fn a_truncated_file_is_read_as_far_as_it_goes() {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Ciao.</v>\n\n00:02.000 --> 00:0";
    let transcript = reads(text, Form::Vtt);
    assert_eq!(transcript.turns, [turn("Anna", 1_000, 2_000, "Ciao.")]);
    assert_eq!(notes(&transcript), [(6, NoteKind::TimeUnreadable), (6, NoteKind::CueEmpty)]);
    let cut = reads("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna Con", Form::Vtt);
    assert_eq!(cut.turns, [turn("", 1_000, 2_000, "<v Anna Con")]);
}

#[test]
fn times_that_cannot_be_are_left_out_and_the_words_stay() {
    let text = "WEBVTT\n\n00:99:00.000 --> 00:01:00.000\n<v Anna>Uno.\n\n00:00:09.000 --> 00:00:02.000\n<v Bruno>Due.\n";
    let transcript = reads(text, Form::Vtt);
    assert_eq!((transcript.turns[0].from, transcript.turns[0].to), (None, Some(Millis(60_000))));
    assert_eq!((transcript.turns[1].from, transcript.turns[1].to), (Some(Millis(9_000)), None));
    assert_eq!(transcript.turns[1].text, "Due.");
    let kinds: Vec<_> = transcript.notes.iter().map(|note| note.kind).collect();
    assert_eq!(kinds, [NoteKind::TimeUnreadable, NoteKind::TimeUnreadable]);
}

#[test]
fn captions_of_a_voice_that_grow_say_their_words_once() {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Il parco va\n\n00:02.000 --> 00:03.000\n<v Anna>Il parco va curato.\n";
    let transcript = reads(text, Form::Vtt);
    assert_eq!(transcript.turns, [turn("Anna", 1_000, 3_000, "Il parco va curato.")]);
    assert_eq!(notes(&transcript), [(7, NoteKind::Repeated)]);
}
