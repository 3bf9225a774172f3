//! Serving: listens, sends mails, and ends cleanly when asked to.

use super::open;
use crate::{
    config::{Common, Serve, SiteArgs},
    demo::{self, say},
    wire,
};
use accounts::mail::MailSettings;
use anyhow::{Context, Result};
use record::Db;
use std::{future::IntoFuture, sync::Arc};
use tokio::{net::TcpListener, signal, sync::oneshot};
use web::{App, Workshop, cache::Cache, site::Site};

pub async fn run(common: &Common, serve: &Serve) -> Result<()> {
    run_on(open(common).await?, serve).await
}

/// Serves until the terminal or the system says stop.
pub async fn run_on(db: Db, serve: &Serve) -> Result<()> {
    let is_demo = demo::is_demo(&db).await?;
    let app = Arc::new(App {
        site: site(&serve.site, is_demo),
        origin: serve.origin(),
        key: accounts::installation_key(&db).await?,
        identify: accounts::identify,
        cache: Cache::default(),
        workshop: Workshop::of(std::env::current_exe().context("cannot find this program itself")?),
        db: db.clone(),
    });
    let listener = TcpListener::bind(&serve.listen).await;
    let listener = listener.with_context(|| format!("cannot listen on {}", serve.listen))?;
    let (stop, stopped) = oneshot::channel::<()>();
    let mails = tokio::spawn(accounts::mail::run(db.clone(), mail_settings(serve)?, async {
        stopped.await.unwrap_or(())
    }));
    say(&format!("Serving on {} (Ctrl+C to stop)", serve.origin()));
    let service = web::guard::serve(app, wire::routes());
    let service = service.into_make_service_with_connect_info::<std::net::SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(asked_to_stop());
    server.into_future().await?;
    drop(stop);
    mails.await?;
    Ok(db.close().await?)
}

fn mail_settings(serve: &Serve) -> Result<Option<MailSettings>> {
    let settings = serve.smtp.as_deref().map(|url| MailSettings::parse(url, &serve.mail_from));
    settings.transpose().context("the mail settings cannot be used")
}

fn site(args: &SiteArgs, demo: bool) -> Site {
    let Site {
        name,
        owner,
        owner_url,
        tagline,
        tagline_en,
        privacy_url,
        legal_url,
        accessibility_url,
        contact_email,
        certified_email,
        tax_code,
        postal_address,
        ..
    } = Site::default();
    let or = |given: &Option<String>, default: String| given.clone().unwrap_or(default);
    Site {
        name: or(&args.site_name, name),
        owner: or(&args.owner, owner),
        owner_url: or(&args.owner_url, owner_url),
        tagline: or(&args.tagline, tagline),
        // Ours translates our own line only.
        tagline_en: or(&args.tagline_en, if args.tagline.is_none() { tagline_en } else { String::new() }),
        privacy_url: or(&args.privacy_url, privacy_url),
        legal_url: or(&args.legal_url, legal_url),
        accessibility_url: or(&args.accessibility_url, accessibility_url),
        contact_email: or(&args.contact, contact_email),
        certified_email: or(&args.pec, certified_email),
        tax_code: or(&args.tax_code, tax_code),
        postal_address: or(&args.postal_address, postal_address),
        demo,
    }
}

/// Resolves at Ctrl+C or when the system ends the service.
async fn asked_to_stop() {
    let Ok(mut terminate) = signal::unix::signal(signal::unix::SignalKind::terminate()) else {
        return signal::ctrl_c().await.unwrap_or(());
    };
    tokio::select! {
        _ = signal::ctrl_c() => (),
        _ = terminate.recv() => (),
    }
}
