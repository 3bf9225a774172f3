//! What is wrong with a form, field by field, told all at once: nobody should send a form four times.

use kernel::{Failure, Problem};

/// The values of fields that do not depend on each other, or everything that is wrong with any of them:
/// `let (name, email) = together((PersonName::parse(…), Email::parse(…)))?`.
pub fn together<F: Fields>(read: F) -> Result<F::Whole, Failure> {
    read.whole()
}

/// Gathers the problems of fields of which one decides how another is read.
#[derive(Debug, Default)]
pub struct Gathered(Vec<Problem>);

impl Gathered {
    /// The value of a field, or nothing when it cannot be accepted: the problem is kept. Other failures end the reading.
    pub fn take<T>(&mut self, read: Result<T, Failure>) -> Result<Option<T>, Failure> {
        match read {
            Ok(value) => Ok(Some(value)),
            Err(Failure::Invalid(mine)) => {
                self.0.extend(mine);
                Ok(None)
            }
            Err(other) => Err(other),
        }
    }

    /// Fails with everything that was wrong, if anything was.
    pub fn settle(self) -> Result<(), Failure> {
        if self.0.is_empty() { Ok(()) } else { Err(Failure::Invalid(self.0)) }
    }

    /// The values taken, as a tuple, or everything that was wrong.
    pub fn all<T: Taken>(self, taken: T) -> Result<T::Whole, Failure> {
        self.settle()?;
        // Nothing was wrong, so nothing is missing, unless a value was dropped on the way here.
        taken.whole().ok_or_else(|| Failure::internal("a problem was not told"))
    }
}

/// Fields as they were read: a tuple of results.
pub trait Fields {
    /// The tuple of their values.
    type Whole;
    /// All of them, or all that is wrong.
    fn whole(self) -> Result<Self::Whole, Failure>;
}

/// What [`Gathered::take`] gave for each field of a form: a tuple of options.
pub trait Taken {
    /// The same without the options.
    type Whole;
    /// All of them, if all are there.
    fn whole(self) -> Option<Self::Whole>;
}

macro_rules! fields {
    ($($name:ident),+) => {
        impl<$($name),+> Fields for ($(Result<$name, Failure>,)+) {
            type Whole = ($($name,)+);
            #[expect(non_snake_case, reason = "one name serves the type and its value")]
            fn whole(self) -> Result<Self::Whole, Failure> {
                let ($($name,)+) = self;
                let mut gathered = Gathered::default();
                let taken = ($(gathered.take($name)?,)+);
                gathered.all(taken)
            }
        }
        impl<$($name),+> Taken for ($(Option<$name>,)+) {
            type Whole = ($($name,)+);
            #[expect(non_snake_case, reason = "one name serves the type and its value")]
            fn whole(self) -> Option<Self::Whole> {
                let ($($name,)+) = self;
                Some(($($name?,)+))
            }
        }
    };
}

fields!(A, B);
fields!(A, B, C);
fields!(A, B, C, D);
fields!(A, B, C, D, E);
fields!(A, B, C, D, E, F);
fields!(A, B, C, D, E, F, G);

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(field: &'static str) -> Result<u8, Failure> {
        Err(Failure::invalid(field, "problem-empty"))
    }

    #[test]
    fn everything_wrong_is_told_in_the_order_of_the_fields() {
        let mut gathered = Gathered::default();
        let name = gathered.take(wrong("name")).unwrap();
        let day = gathered.take(Ok(3)).unwrap();
        let email = gathered.take(wrong("email")).unwrap();
        let Err(Failure::Invalid(problems)) = gathered.all((name, day, email)) else { panic!("accepted") };
        assert_eq!(problems.iter().map(|problem| problem.field).collect::<Vec<_>>(), ["name", "email"]);
    }

    #[test]
    fn fields_that_stand_alone_are_read_together() {
        let Err(Failure::Invalid(problems)) = together((wrong("name"), Ok(3), wrong("day"))) else {
            panic!("accepted")
        };
        assert_eq!(problems.iter().map(|problem| problem.field).collect::<Vec<_>>(), ["name", "day"]);
        assert_eq!(together((Ok(1), Ok("due"))).unwrap(), (1, "due"));
        assert!(matches!(together((wrong("name"), Err::<u8, _>(Failure::NotFound))), Err(Failure::NotFound)));
    }

    #[test]
    fn a_form_without_problems_gives_its_values() {
        let mut gathered = Gathered::default();
        let (one, two) = (gathered.take(Ok(1)).unwrap(), gathered.take(Ok("due")).unwrap());
        assert_eq!(gathered.all((one, two)).unwrap(), (1, "due"));
    }

    #[test]
    fn what_is_no_problem_of_a_form_ends_the_reading() {
        let mut gathered = Gathered::default();
        gathered.take(wrong("name")).unwrap();
        assert!(matches!(gathered.take::<u8>(Err(Failure::Conflict)), Err(Failure::Conflict)));
    }
}
