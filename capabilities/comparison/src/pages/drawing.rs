//! Drawings: a line diagram of what documents share.

mod curve;

pub(crate) use curve::{Curve, curve};

use lattice::Lattice;
use web::Shell;

/// A line of a drawing, from one node to another.
#[derive(Clone, Debug)]
pub(crate) struct Stroke {
    pub x1: i64,
    pub y1: i64,
    pub x2: i64,
    pub y2: i64,
}

/// A node: where it is, its letter, and beside it which documents it stands for.
#[derive(Clone, Debug)]
pub(crate) struct Dot {
    pub x: i64,
    pub y: i64,
    pub letter: String,
    pub beside: String,
    /// Whether it brings axes of its own.
    pub full: bool,
}

/// A drawing with the words that stand for it.
#[derive(Clone, Debug)]
pub(crate) struct Drawing {
    pub title: String,
    pub about: String,
    pub width: i64,
    pub height: i64,
    pub strokes: Vec<Stroke>,
    pub dots: Vec<Dot>,
}

/// Units of the drawing: about a pixel on a phone.
const WIDTH: i64 = 340;
const STEP: i64 = 92;
const EDGE: i64 = 34;

/// The letter of a node: A to Z, then with a number.
pub(crate) fn letter(at: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
    if at < 26 { letter.to_string() } else { format!("{letter}{}", at / 26 + 1) }
}

/// Draws what documents share; `names` are their numbers.
pub(crate) fn lattice(shell: &Shell, lattice: &Lattice, names: &[String]) -> Drawing {
    let nodes = lattice.drawing();
    let levels = nodes.iter().map(|node| node.level).max().unwrap_or_default();
    let height = 2 * EDGE + STEP * i64::try_from(levels).unwrap_or_default();
    let x = |node: &lattice::Node| (node.x * WIDTH as f64).round() as i64;
    let y = |node: &lattice::Node| EDGE + (node.y * (height - 2 * EDGE) as f64).round() as i64;
    let stroke = |cover: &lattice::Cover| {
        let (upper, lower) = (nodes.get(cover.upper)?, nodes.get(cover.lower)?);
        Some(Stroke { x1: x(upper), y1: y(upper), x2: x(lower), y2: y(lower) })
    };
    let dot = |(at, (node, concept)): (usize, (&lattice::Node, &lattice::Concept))| {
        let who: Vec<&str> =
            concept.extent.iter().filter_map(|at| names.get(*at)).map(String::as_str).collect();
        let beside = if who.is_empty() { "–".to_owned() } else { who.join(" ") };
        Dot { x: x(node), y: y(node), letter: letter(at), beside, full: !node.axes.is_empty() }
    };
    Drawing {
        title: shell.t("comparison-drawing-title"),
        about: shell.tn("comparison-drawing-about", lattice.concepts().len()),
        width: WIDTH,
        height,
        strokes: lattice.covers().iter().filter_map(stroke).collect(),
        dots: nodes.iter().zip(lattice.concepts()).enumerate().map(dot).collect(),
    }
}

impl Drawing {
    pub(super) fn sample(texts: &[&str]) -> Drawing {
        let text = texts.first().copied().unwrap_or_default();
        let dot = |(at, text): (i64, &&str)| Dot {
            x: 170,
            y: 34 + 90 * at,
            letter: "A".to_owned(),
            beside: (*text).to_owned(),
            full: at % 2 == 0,
        };
        Drawing {
            title: text.to_owned(),
            about: text.to_owned(),
            width: WIDTH,
            height: 250,
            strokes: vec![Stroke { x1: 170, y1: 34, x2: 170, y2: 124 }],
            dots: (0..).zip(texts).map(dot).collect(),
        }
    }
}
