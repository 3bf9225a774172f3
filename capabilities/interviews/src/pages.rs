//! What the pages of interviews show, and made-up contents for the tests.

pub(crate) mod campaign;
pub(crate) mod campaign_form;
pub(crate) mod campaigns;
pub(crate) mod contact;
pub(crate) mod contact_form;
pub(crate) mod guide_form;
pub(crate) mod keeping;
pub(crate) mod mine;
pub(crate) mod notice_form;
pub(crate) mod public;
