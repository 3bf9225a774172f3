//! HTTP of interviews.

mod calendar;
mod campaign_save;
mod campaign_show;
mod campaigns;
mod contact_act;
mod contact_add;
mod contact_show;
mod fields;
mod guide_write;
mod keeping;
mod mine_act;
mod mine_show;
mod notice_write;
mod people;
mod public;

use crate::changes::{
    AddContact, AnswerConsent, ChooseDate, DescribeCampaign, InviteContact, OpenCampaign, RecordHearing,
    RecordRefusal, SetAppointment, WithdrawInterview, WriteGuide, WriteNotice,
};
use kernel::{PhaseKind, Role};
use web::{
    Access, Routes,
    nav::{NavItem, NavPlace},
};

/// Who prepares interviews and knows who is heard.
const WORKERS: &[Role] = &[Role::Lead, Role::Analyst];
/// Who sees which transcripts should go.
const KEEPERS: &[Role] = &[Role::DataContact, Role::Lead];

web::inventory::submit! {
    NavItem { rank: 290, key: "interviews-desk", path: "/desk/interviews", place: NavPlace::Desk(WORKERS) }
}
web::inventory::submit! {
    NavItem {
        rank: 295,
        key: "interviews-keeping",
        path: "/desk/interviews/keeping",
        place: NavPlace::Desk(KEEPERS),
    }
}
web::inventory::submit! {
    NavItem {
        rank: 290,
        key: "interviews-now",
        path: "/interviews",
        place: NavPlace::Now(&[PhaseKind::Interviews]),
    }
}

/// Every route of this capability.
pub fn routes() -> Routes {
    reading().and(campaigns()).and(contacts()).and(mine())
}

fn reading() -> Routes {
    let workers = Access::Roles(WORKERS);
    Routes::new()
        .public("/processes/{process}/interviews", public::show)
        .page("/processes/{process}/desk/interviews", workers, campaigns::show)
        .page("/processes/{process}/desk/interviews/keeping", Access::Roles(KEEPERS), keeping::show)
        .page("/processes/{process}/interviews/new", workers, campaign_save::begin)
        .page("/processes/{process}/interviews/{campaign}", workers, campaign_show::show)
        .page("/processes/{process}/interviews/{campaign}/revisions/new", workers, campaign_save::again)
        .page("/processes/{process}/interviews/{campaign}/guides/new", workers, guide_write::begin)
        .page("/processes/{process}/interviews/{campaign}/notices/new", workers, notice_write::begin)
        .page("/processes/{process}/interviews/{campaign}/contacts/new", workers, contact_add::begin)
        .page("/processes/{process}/interviews/contacts/{contact}", workers, contact_show::show)
}

fn campaigns() -> Routes {
    Routes::new()
        .change::<OpenCampaign, _, _>("/processes/{process}/interviews", campaign_save::open)
        .change::<DescribeCampaign, _, _>(
            "/processes/{process}/interviews/{campaign}/revisions",
            campaign_save::describe,
        )
        .change::<WriteGuide, _, _>("/processes/{process}/interviews/{campaign}/guides", guide_write::write)
        .change::<WriteNotice, _, _>(
            "/processes/{process}/interviews/{campaign}/notices",
            notice_write::write,
        )
        .change::<AddContact, _, _>("/processes/{process}/interviews/{campaign}/contacts", contact_add::add)
}

fn contacts() -> Routes {
    Routes::new()
        .change::<InviteContact, _, _>(
            "/processes/{process}/interviews/contacts/{contact}/invitations",
            contact_act::invite,
        )
        .change::<SetAppointment, _, _>(
            "/processes/{process}/interviews/contacts/{contact}/appointments",
            contact_act::set_date,
        )
        .change::<RecordHearing, _, _>(
            "/processes/{process}/interviews/contacts/{contact}/hearings",
            contact_act::heard,
        )
        .change::<RecordRefusal, _, _>(
            "/processes/{process}/interviews/contacts/{contact}/refusals",
            contact_act::refused,
        )
}

fn mine() -> Routes {
    Routes::new()
        .page("/processes/{process}/interviews/mine/{secret}", Access::Secret, mine_show::show)
        .page("/processes/{process}/interviews/mine/{secret}/appointment.ics", Access::Secret, calendar::show)
        .change::<ChooseDate, _, _>(
            "/processes/{process}/interviews/mine/{secret}/appointments",
            mine_act::choose,
        )
        .change::<AnswerConsent, _, _>(
            "/processes/{process}/interviews/mine/{secret}/consents",
            mine_act::answer,
        )
        .change::<WithdrawInterview, _, _>(
            "/processes/{process}/interviews/mine/{secret}/withdrawals",
            mine_act::withdraw,
        )
}
