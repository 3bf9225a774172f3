use transcript::masking::{Found, Ground, Kind, is_fiscal_code, is_iban, suspects};

/// What was found, as written, with its kind.
fn found(text: &str) -> Vec<(String, Kind)> {
    let written = |found: Found| {
        let words = text.chars().skip(found.range.start).take(found.range.len()).collect();
        (words, found.kind)
    };
    suspects(text).into_iter().map(written).collect()
}

fn is_found(text: &str, written: &str, kind: Kind) {
    assert_eq!(found(text), [(written.to_owned(), kind)], "{text}");
}

fn is_nothing(text: &str) {
    assert_eq!(found(text), [], "{text}");
}

/// Codes of made-up people, published as examples: Matteo Moretti and Samantha Miller in the article "Italian fiscal code" of the
/// English Wikipedia, Mario Rossi of Cesano Maderno on sgart.it, "Il codice fiscale"; and the specimen that forms use.
#[test]
fn published_tax_codes_have_the_right_control_character() {
    for code in
        ["RSSMRA85T10A562S", "MRTMTT25D09F205Z", "MLLSNT82P65Z404U", "RSSMRA79B11C566R", "rssmra85t10a562s"]
    {
        assert!(is_fiscal_code(code), "{code}");
    }
    for code in [
        "RSSMRA85T10A562T",
        "RSSMRA85T10A562",
        "RSSMRA85T10A562SS",
        "RSSMRA85Z10A562S",
        "",
        "èèèèèèèèèèèèèèèè",
    ] {
        assert!(!is_fiscal_code(code), "{code}");
    }
}

#[test]
fn a_tax_code_is_found_with_blanks_and_with_a_wrong_letter_too() {
    is_found("il codice è RSSMRA85T10A562S, grazie", "RSSMRA85T10A562S", Kind::FiscalCode);
    is_found("dico RSS MRA 85T10 A562 S e basta", "RSS MRA 85T10 A562 S", Kind::FiscalCode);
    let grounds = |text: &str| suspects(text).iter().map(|it| it.ground).collect::<Vec<_>>();
    assert_eq!(grounds("RSSMRA85T10A562S"), [Ground::Checked]);
    assert_eq!(grounds("RSSMRA85T10A562T"), [Ground::Shape]);
}

/// Examples of the IBAN registry (SWIFT) for Italy, United Kingdom, Germany, France and Norway.
#[test]
fn the_examples_of_the_registry_are_account_numbers() {
    let examples = [
        "IT60X0542811101000000123456",
        "GB29NWBK60161331926819",
        "DE89370400440532013000",
        "FR1420041010050500013M02606",
        "NO9386011117947",
    ];
    for iban in examples {
        assert!(is_iban(iban), "{iban}");
        is_found(&format!("conto {iban}."), iban, Kind::Iban);
    }
    for iban in ["IT60X0542811101000000123457", "GB29NWBK60161331926891", "IT60", ""] {
        assert!(!is_iban(iban), "{iban}");
    }
}

#[test]
fn an_account_number_is_found_in_groups_and_with_a_wrong_digit_too() {
    let written = "IT60 X054 2811 1010 0000 0123 456";
    is_found(&format!("È {written} 2 volte"), written, Kind::Iban);
    let wrong = suspects("IT60 X054 2811 1010 0000 0123 457");
    assert_eq!((wrong[0].kind, wrong[0].ground, wrong[0].range.len()), (Kind::Iban, Ground::Shape, 33));
}

#[test]
fn written_and_dictated_addresses_of_e_mail_are_found() {
    is_found(
        "scriva a anna.conti+piano@comune.esempio.it.",
        "anna.conti+piano@comune.esempio.it",
        Kind::Email,
    );
    is_found("è «dell'acqua@posta.it»", "dell'acqua@posta.it", Kind::Email);
    let dictated = "anna punto conti chiocciola comune punto it";
    is_found(&format!("allora, {dictated} va bene"), dictated, Kind::Email);
    is_nothing("ho visto una chiocciola lenta, in giardino @ casa, a@b");
}

#[test]
fn italian_telephone_numbers_are_found() {
    for number in [
        "338 1234567",
        "338-123 4567",
        "3381234567",
        "011 5551234",
        "011/555.12.34",
        "02 1234 5678",
        "800 123456",
        "+39 338 1234567",
        "0039 011 5551234",
        "+33 1 23 45 67 89",
    ] {
        is_found(&format!("chiamami al {number}, ciao"), number, Kind::Phone);
    }
    is_found("il (011) 5551234 è fisso", "011) 5551234", Kind::Phone);
}

#[test]
fn dates_amounts_and_years_are_no_telephone_numbers() {
    for text in [
        "il 03/04/1985 e il 03.04.1985",
        "3.500.000.000 di euro",
        "dal 2019-2023",
        "alle 10:30",
        "ne ho 338",
        "12345678",
        "0,123456789",
        "4111 1111 1111 1111",
    ] {
        is_nothing(text);
    }
}

#[test]
fn a_street_needs_a_name_and_a_number() {
    for address in [
        "via Garibaldi 12",
        "Via Garibaldi, 12",
        "corso Vittorio Emanuele II, 45/bis",
        "piazza della Repubblica n. 3",
        "via XX Settembre, 7",
        "c.so Francia 12/A",
        "via S. Francesco 4",
        "via 25 Aprile 3",
        "vicolo Stretto snc",
        "largo Dora Voghera 22b",
    ] {
        is_found(&format!("abito in {address}, sopra il bar"), address, Kind::Address);
    }
    for text in [
        "sono andata via 3 volte",
        "in corso 3 progetti",
        "nel corso di Torino 2006",
        "abito in via Garibaldi",
        "via Zoom alle 15",
        "in piazza Castello. 3 persone",
        "via\nRoma: 3",
    ] {
        is_nothing(text);
    }
}

#[test]
fn a_date_is_personal_behind_a_word_of_birth() {
    for (text, date) in [
        ("sono nata a Torino il 3 marzo 1985", "3 marzo 1985"),
        ("nato il 1° aprile 1990 a Ivrea", "1° aprile 1990"),
        ("data di nascita: 12/05/1990", "12/05/1990"),
        ("nata il 12.5.90", "12.5.90"),
        ("nato 1985-04-03", "1985-04-03"),
        ("sono nato nel 1985", "1985"),
        ("il compleanno è il 3 marzo, si sa", "3 marzo"),
    ] {
        is_found(text, date, Kind::BirthDate);
    }
    for text in ["il progetto è nato nel 2019", "ci vediamo il 3 marzo 1985", "È nato. Il 3 marzo 1985 piove"]
    {
        is_nothing(text);
    }
}

#[test]
fn a_plate_is_found_whole_or_in_capitals() {
    is_found("la targa è AB 123 CD", "AB 123 CD", Kind::Plate);
    is_found("ab123cd", "ab123cd", Kind::Plate);
    for text in ["da 100 ma", "AO 123 CD", "AB 1234 CD"] {
        is_nothing(text);
    }
}

#[test]
fn places_count_code_points() {
    let found = suspects("🌱 è 338 1234567");
    assert_eq!(found, [Found { range: 4..15, kind: Kind::Phone, ground: Ground::Shape }]);
}
