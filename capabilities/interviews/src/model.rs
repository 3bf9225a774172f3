//! Campaigns and who is heard in them: ids, words and rules. No reading, no writing.

mod appointment;
mod campaign;
mod consent;
mod guide;

pub use appointment::{Meeting, Proposal};
pub use campaign::{CampaignDraft, ContactDraft, Quality, Target};
pub use consent::{Consent, ceiling};
pub use guide::{GuideDraft, GuideText, NoticeDraft};

kernel::id! {
    /// A campaign of interviews.
    CampaignId,
    /// A state of what is said of a campaign.
    RevisionId,
    /// A version of a campaign's questions.
    GuideId,
    /// A version of a campaign's privacy notice.
    NoticeId,
    /// Somebody to be heard in a campaign.
    ContactId,
    /// Something that happened with somebody to be heard.
    StepId,
    /// What somebody answered to one question about their words.
    ConsentId,
    /// When and where somebody is heard.
    AppointmentId,
    /// An invitation that was sent.
    InvitationId,
    /// A date that an invitation proposes.
    SlotId,
}

kernel::words! {
    /// Where things stand with somebody to be heard.
    pub enum Stand {
        /// On the list.
        Suggested = "suggested",
        /// An invitation was sent.
        Invited = "invited",
        /// There is a date.
        Agreed = "agreed",
        /// The interview was held.
        Heard = "heard",
        /// Said no.
        Declined = "declined",
        /// Was heard, and took everything back.
        Withdrawn = "withdrawn",
    }
}

impl Stand {
    /// Whether this can follow on what stands. Who said no may still choose a date; who withdrew is left in peace.
    pub fn can_become(self, next: Stand) -> bool {
        use Stand::{Agreed, Declined, Heard, Invited, Suggested, Withdrawn};
        match next {
            Suggested => false,
            Invited => matches!(self, Suggested | Invited),
            Agreed => matches!(self, Invited | Agreed | Declined),
            Heard => matches!(self, Invited | Agreed),
            Declined => matches!(self, Suggested | Invited | Agreed),
            Withdrawn => self == Heard,
        }
    }

    /// Whether the person said no, before or after having been heard.
    pub fn is_no(self) -> bool {
        matches!(self, Stand::Declined | Stand::Withdrawn)
    }

    /// Whether the person may be asked what they agree to.
    pub fn asks_consent(self) -> bool {
        matches!(self, Stand::Invited | Stand::Agreed | Stand::Heard)
    }
}

kernel::words! {
    /// What is asked about somebody's words, each by itself.
    pub enum ConsentKind {
        /// Whether the conversation may be recorded.
        Record = "record",
        /// How what is said may be quoted.
        Quote = "quote",
        /// Whether the transcript may be kept, and until when.
        Keep = "keep",
    }
}

kernel::words! {
    /// What somebody answers.
    pub enum Answer {
        /// Yes.
        Given = "given",
        /// No.
        Refused = "refused",
        /// Quoted with the name.
        ByName = "by-name",
        /// Quoted as somebody of a sector.
        ByRole = "by-role",
        /// Not quoted at all.
        NotAtAll = "not-at-all",
    }
}

kernel::words! {
    /// How somebody is heard.
    pub enum Mode {
        /// By a video call.
        Online = "online",
        /// Face to face.
        InPerson = "in-person",
        /// By telephone.
        Telephone = "telephone",
    }
}

kernel::words! {
    /// What stands on a line of a guide.
    pub enum LineKind {
        /// Something that is asked.
        Question = "question",
        /// Something to come back to, if the answer leaves it out.
        Prompt = "prompt",
    }
}

#[cfg(test)]
mod tests {
    use super::Stand;

    #[test]
    fn whoever_withdrew_is_left_in_peace() {
        assert!(Stand::ALL.iter().all(|next| !Stand::Withdrawn.can_become(*next)));
    }

    #[test]
    fn whoever_said_no_is_not_invited_again_but_may_choose_a_date() {
        assert!(!Stand::Declined.can_become(Stand::Invited));
        assert!(Stand::Declined.can_become(Stand::Agreed));
    }

    #[test]
    fn nobody_comes_back_to_the_list() {
        assert!(Stand::ALL.iter().all(|stand| !stand.can_become(Stand::Suggested)));
    }
}
