//! The people of a process: the pages belong to `accounts`, the place to us.

use crate::Place;
use accounts::people::Inside;

impl From<Place> for Inside {
    fn from(place: Place) -> Inside {
        let shell = place.shell("");
        Inside {
            process: place.id,
            scope: place.scope.clone(),
            base: place.path(""),
            title: place.title.clone(),
            shell,
            cx: place.cx,
        }
    }
}
