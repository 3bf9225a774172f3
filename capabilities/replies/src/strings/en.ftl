# Replies to contributions.

replies-nav-desk = Contributions to answer
replies-nav-desk-help = The overdue ones first. A reply is given once only, with its reason.
replies-nav-now = Read the replies
replies-nav-now-help = What each contribution was answered, for what reason, and how many still wait.

replies-title = Replies
replies-register-lead = Every contribution is owed one reply, with an outcome and a reason. Here you can read them all, and see the silence too.
replies-silence = How many replies, how much silence
replies-dated = On { $day }.
replies-figure-answered = { $count ->
    [one] contribution answered
   *[other] contributions answered
}
replies-figure-silent = { $count ->
    [one] contribution without a reply
   *[other] contributions without a reply
}
replies-figure-overdue = { $count ->
    [one] overdue
   *[other] overdue
}
replies-outcomes = Outcomes
replies-outcomes-caption = Outcomes by kind of participant. Kinds are not added up.
replies-outcome = Outcome
replies-all = All replies
replies-any = All
replies-filter = Filter the replies
replies-filtered = Replies: { $filters }
replies-none-found = No reply with this outcome
replies-register-empty = Nothing to answer yet
replies-register-empty-help = Replies appear here as soon as the first contribution receives one.
replies-to-contributions = Go to the contributions

replies-desk = Contributions to answer
replies-desk-lead = The overdue ones first, then the others as they came. Identical texts are read once.
replies-desk-empty = Nothing waits for a reply
replies-desk-empty-help = Today no contribution is without a reply.
replies-desk-empty-filtered = With these filters, today, no contribution is without a reply.
replies-desk-filter = Filter the contributions to answer
replies-desk-filtered = To answer: { $filters }
replies-filter-state = Deadline
replies-filter-kind = Who writes
replies-filter-about = Part of the plan
replies-due = reply due by { $day }

replies-beside = Other contributions on the same line
replies-beside-help = They wait for a reply too. If the decision is the same, write their numbers at the end of the form.
replies-your-reply = The reply
replies-once = Once only
replies-once-help = A reply is not corrected and not withdrawn: read it again before you give it. It also leaves by mail at once.
replies-reason = Reason
replies-reason-help = It is read beside the contribution. Explain the decision to whoever wrote it, as if they were here.
replies-accepted = What is accepted
replies-rejected = What is not accepted
replies-parts-help = Only for the outcome “accepted in part”: then both are needed.
replies-caused = Changes to the plan this contribution caused
replies-caused-help = Those made since the consultation opened. First those of the same line.
replies-numbers = Answer these numbers too with the same decision
replies-numbers-help = For instance 12, 15, 18-20. Identical texts are already written here. Each receives a reply of its own.
replies-give = Give the reply
replies-cancel = Cancel
replies-outcome-accepted-help = The plan changes as asked.
replies-outcome-partly-help = The plan changes in part: it is said what does and what does not.
replies-outcome-not-accepted-help = The plan does not change, and it is said why.
replies-outcome-already-there-help = The plan says so already: it is said where.
replies-outcome-out-of-scope-help = Not a matter of this plan: it is said, if there is somebody, who can answer.
replies-outcome-deferred-help = To be decided when the plan is carried out: it is said when and by whom.
replies-outcome-noted-help = It was read and asks for no decision.
replies-problem-outcome = Choose an outcome.
replies-problem-numbers = Write the numbers with commas between them, for instance 12, 15, 18-20.
replies-problem-too-many = At most { $number } contributions at a time.
replies-problem-unknown-number = One of these numbers is no contribution’s.

replies-clash = Somebody has already answered
replies-clash-lead = A contribution has one reply. While you were writing, somebody else gave it.
replies-clash-answered = Already answered
replies-clash-nothing = Yours was not recorded, nor for the other numbers you had given.
replies-clash-typed = The reason you had written

replies-reply = The reply
replies-signed = { $name }, who decided
replies-signed-office = The decision owner
replies-together = { $count ->
    [one] The same decision answers one more contribution.
   *[other] The same decision answers { $count } more contributions.
}
replies-changes = Contribution { $number } changed the plan as follows
replies-change-line = A line of the plan
replies-change-reworded = now says
replies-change-added = is a new line
replies-change-moved = moved, with the same words
replies-change-struck = was removed
replies-change-waits = the change can be read when the next version is published
replies-organisation-title = Its contributions and the replies
replies-organisation-counted = { $count ->
    [one] { $answered ->
        [0] One contribution, not answered yet.
       *[other] One contribution, answered.
    }
   *[other] { $count } contributions, { $answered } answered.
}
replies-line-title = What was said about it
replies-line-lead = { $count ->
    [0] Nobody has written on this line yet.
    [one] { $answered ->
        [0] One contribution, not answered yet.
       *[other] One contribution, answered.
    }
   *[other] { $count } contributions, { $answered } answered.
}
replies-line-more = In the register
replies-line-several = { $count ->
    [one] Contribution { $number } and one more with the same text
   *[other] Contribution { $number } and { $count } more with the same text
}
replies-label = Reply to contribution { $number }: { $outcome }

done-replies-given = Reply given: it is public, and has left by mail for those who gave an address.

change-replies-reply-give = answered one or more contributions

replies-mail-subject = Reply to contribution number { $number }: { $process }
replies-mail-parts =
    { $reason }

    What is accepted: { $accepted }
    What is not accepted: { $rejected }
replies-mail-body =
    Hello,

    your contribution number { $number } to “{ $process }” has a reply.

    Outcome: { $outcome }

    { $reason }

    Here you can always find it, with the changes to the plan it caused. The address is private:

    { $address }

replies-held-replies = The replies you gave
replies-held-replies-why = Answering is an act of office: beside the reply stands who gave it.
