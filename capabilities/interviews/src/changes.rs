//! What can be done to interviews, by whom. What the person to be heard does needs no role: the private address is the right.

kernel::change! {
    /// Opens a campaign of interviews.
    OpenCampaign = "interviews.campaign.open" by [Lead, Analyst] during [] why Free,
    /// Says something else of a campaign: title, purpose, how many to hear.
    DescribeCampaign = "interviews.campaign.describe" by [Lead, Analyst] during [] why Free,
    /// Writes a version of the questions.
    WriteGuide = "interviews.guide.write" by [Lead, Analyst] during [] why Free,
    /// Writes a version of the privacy notice.
    WriteNotice = "interviews.notice.write" by [Lead, Analyst] during [] why Free,
    /// Puts somebody on the list of who is to be heard.
    AddContact = "interviews.contact.add" by [Lead, Analyst] during [] why Free,
    /// Invites somebody, with the notice and with dates.
    InviteContact = "interviews.contact.invite" by [Lead, Analyst] during [] why Free,
    /// Sets the date on which somebody is heard.
    SetAppointment = "interviews.appointment.set" by [Lead, Analyst] during [] why Free,
    /// Writes down that somebody was heard.
    RecordHearing = "interviews.hearing.record" by [Lead, Analyst] during [] why Free,
    /// Writes down that somebody said no in another way than by their page.
    RecordRefusal = "interviews.refusal.record" by [Lead, Analyst] during [] why Free,
    /// Chooses one of the dates proposed to oneself.
    ChooseDate = "interviews.date.choose" by [Anyone] during [] why Free,
    /// Agrees or no longer agrees to be recorded, quoted, kept.
    AnswerConsent = "interviews.consent.answer" by [Anyone] during [] why Free,
    /// Says no, before or after having been heard, and takes back everything one agreed to.
    WithdrawInterview = "interviews.interview.withdraw" by [Anyone] during [] why Free,
    /// Lowers what can be said of an interview to what its person agrees to.
    LowerToConsent = "interviews.level.lower" by [Lead, Analyst, Anyone] during [] why Free,
}

impl sources::changes::Lowers for LowerToConsent {}
