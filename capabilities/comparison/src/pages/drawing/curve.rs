//! The curve of codes that turned up, with its band over random orders.

use saturation::{Incidence, Orders, Point};
use web::{Shell, i18n::say};

/// A number at an axis.
#[derive(Clone, Debug)]
pub(crate) struct Tick {
    pub x: i64,
    pub y: i64,
    pub text: String,
    /// Whether it stands at the upright axis.
    pub upright: bool,
}

/// A curve with the words that stand for it.
#[derive(Clone, Debug)]
pub(crate) struct Curve {
    pub title: String,
    pub about: String,
    pub legend: String,
    pub width: i64,
    pub height: i64,
    pub band: String,
    pub frame: String,
    pub median: String,
    pub held: String,
    pub ticks: Vec<Tick>,
}

const WIDTH: f64 = 340.0;
const HEIGHT: f64 = 240.0;
const LEFT: f64 = 36.0;
const BELOW: f64 = 28.0;
const EDGE: f64 = 12.0;

/// From figures to places of the drawing.
struct Scale {
    interviews: f64,
    codes: f64,
}

impl Scale {
    fn x(&self, interviews: usize) -> f64 {
        let steps = (self.interviews - 1.0).max(1.0);
        LEFT + (interviews as f64 - 1.0) / steps * (WIDTH - LEFT - EDGE)
    }

    fn y(&self, codes: usize) -> f64 {
        let height = HEIGHT - BELOW - EDGE;
        EDGE + height - codes as f64 / self.codes.max(1.0) * height
    }

    fn path(&self, points: impl Iterator<Item = (usize, usize)>) -> String {
        let place = |(interviews, codes)| format!("{:.1} {:.1}", self.x(interviews), self.y(codes));
        let places: Vec<String> = points.map(place).collect();
        if places.is_empty() { String::new() } else { format!("M{}", places.join("L")) }
    }
}

/// Draws how many codes turned up.
pub(crate) fn curve(shell: &Shell, all: &Incidence, orders: &Orders) -> Curve {
    let points = all.band(orders);
    let scale = Scale { interviews: all.n_interviews() as f64, codes: all.n_codes() as f64 };
    let of =
        |figure: fn(&Point) -> usize| points.iter().map(move |point| (point.n_interviews, figure(point)));
    let high = scale.path(of(|point| point.over_orders.high));
    let low: Vec<(usize, usize)> = of(|point| point.over_orders.low).collect();
    let back = scale.path(low.into_iter().rev()).replacen('M', "L", 1);
    let floor = scale.y(0);
    let tick = |x: f64, y: f64, number: usize, upright: bool| Tick {
        x: x.round() as i64,
        y: y.round() as i64,
        text: shell.number(number),
        upright,
    };
    let (interviews, codes) = (all.n_interviews().to_string(), all.n_codes().to_string());
    Curve {
        title: shell.t("comparison-curve"),
        about: say(shell.lang, "comparison-curve-about", &[("interviews", &interviews), ("codes", &codes)]),
        legend: shell.t("comparison-curve-legend"),
        width: WIDTH as i64,
        height: HEIGHT as i64,
        band: format!("{high}{back}Z"),
        frame: format!("M{LEFT} {EDGE}L{LEFT} {floor:.1}L{:.1} {floor:.1}", WIDTH - EDGE),
        median: scale.path(of(|point| point.over_orders.median)),
        held: scale.path((1..).zip(all.accumulated())),
        ticks: vec![
            tick(LEFT - 6.0, scale.y(all.n_codes()) + 5.0, all.n_codes(), true),
            tick(LEFT - 6.0, floor + 5.0, 0, true),
            tick(scale.x(1), HEIGHT - 6.0, 1, false),
            tick(scale.x(all.n_interviews()), HEIGHT - 6.0, all.n_interviews(), false),
        ],
    }
}

impl Curve {
    pub(crate) fn sample(text: &str) -> Curve {
        Curve {
            title: text.to_owned(),
            about: text.to_owned(),
            legend: text.to_owned(),
            width: 340,
            height: 240,
            band: "M36 100L328 12L328 40L36 150Z".to_owned(),
            frame: "M36 12L36 212L328 212".to_owned(),
            median: "M36 120L328 20".to_owned(),
            held: "M36 140L328 12".to_owned(),
            ticks: vec![Tick { x: 30, y: 17, text: "26".to_owned(), upright: true }],
        }
    }
}
