//! Slow work: files of strangers in a process of their own, and tasks that outlast their request.

use crate::support::{
    cast,
    client::{Browser, Page, Site},
    form, world,
};
use kernel::Failure;
use std::{
    fs,
    io::{Read, Write},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
};
use tokio::sync::Semaphore;
use web::{
    Access, Answer, Ctx, Form, Routes, Workshop, patiently, redirect,
    workshop::{Job, Step, Steps, Work},
};

/// The slow work of the story ends when there is a permit here.
static GATE: Semaphore = Semaphore::const_new(0);
static UNDER_WAY: AtomicUsize = AtomicUsize::new(0);

/// Counts the work that is going on.
struct UnderWay;

impl UnderWay {
    fn begin() -> UnderWay {
        UNDER_WAY.fetch_add(1, Ordering::SeqCst);
        UnderWay
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        UNDER_WAY.fetch_sub(1, Ordering::SeqCst);
    }
}

async fn slow(cx: Ctx, _form: Form) -> Answer {
    let work = Work { title: "Lettura di piano.pdf".to_owned(), step: "sources-reading-step" };
    let asked = cx.clone();
    let begin = async move |steps: Steps| {
        let _under_way = UnderWay::begin();
        steps.tell(Step { done: 340, all: 2000 });
        GATE.acquire().await.map_err(Failure::internal)?.forget();
        redirect(&cx, "/me?done=person-corrected")
    };
    patiently(&asked, work, begin).await
}

async fn begin(browser: &Browser) -> String {
    let token = form::sheets(&browser.get("/it/me").await.body)[0].value("csrf").to_owned();
    let sent = browser.post("/it/slow", &[("csrf", &token)]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    sent.leads_to().to_owned()
}

/// Asks until the answer is no longer the page of a task under way.
async fn wait(browser: &Browser, task: &str) -> Page {
    loop {
        let page = browser.get(task).await;
        if page.status != 200 {
            return page;
        }
        tokio::task::yield_now().await;
    }
}

#[test]
fn work_that_outlasts_its_request_shows_how_far_it_is_and_answers_its_owner_once() {
    world::on_sqlite(async |world| {
        let site = Site::with(&world.db, Routes::new().form("/slow", Access::SignedIn, slow)).await;
        let guests = cast::everybody(&site).await;
        let browser = |name: &str| &guests.iter().find(|guest| guest.name == name).unwrap().browser;
        let (anna, other) = (browser("analyst"), browser("lead"));
        let task = begin(anna).await;
        let page = anna.get(&task).await;
        assert!(page.body.contains("Pagina 340 di 2.000") && page.body.contains("Lettura di piano.pdf"));
        for path in [task.clone(), format!("{task}/outcome")] {
            assert_eq!(other.get(&path).await.status, 404, "{path} is Anna's");
            let visitor = site.visitor().get(&path).await;
            assert!(visitor.leads_to().starts_with("/it/sign-in?next="), "{path}: {}", visitor.status);
        }
        let stopped = other.submit(&page.form("/stop")).await;
        assert_ne!(stopped.status, 303, "a stranger stops nothing");
        let forged = anna.post(&format!("{task}/stop"), &[("csrf", "0")]).await;
        assert_eq!((forged.status, anna.get(&task).await.status), (403, 200), "a forged form stops nothing");
        GATE.add_permits(1);
        let over = wait(anna, &task).await;
        assert_eq!(over.leads_to(), format!("{task}/outcome"));
        let answer = anna.get(over.leads_to()).await;
        assert_eq!((answer.status, answer.leads_to()), (303, "/it/me?done=person-corrected"));
        assert_eq!(anna.get(over.leads_to()).await.status, 404, "it answers once");

        let task = begin(anna).await;
        let stopped = anna.submit(&anna.get(&task).await.form("/stop")).await;
        assert_eq!((stopped.status, anna.get(&task).await.status), (303, 404));
        while UNDER_WAY.load(Ordering::SeqCst) > 0 {
            tokio::task::yield_now().await;
        }
    });
}

/// A program of the test, in the language of the shell.
fn program(folder: &Path, does: &str) -> PathBuf {
    let path = folder.join("program");
    fs::write(&path, format!("#!/bin/sh\n{does}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

fn reading() -> &'static Job {
    Job::named("sources.read").unwrap()
}

#[tokio::test]
async fn a_job_that_the_system_ends_is_said_to_ask_for_too_much() {
    let folder = tempfile::tempdir().unwrap();
    for does in ["kill -9 $$", "echo 's 1 2'; exit 0", "echo r; exit 1"] {
        let workshop = Workshop::of(program(folder.path(), does));
        let Err(Failure::Invalid(problems)) =
            workshop.run(reading(), vec![0; 1 << 20], &Steps::default()).await
        else {
            panic!("{does}: taken for a result")
        };
        assert_eq!((problems[0].field, problems[0].key), ("file", "web-job-exhausted"), "{does}");
    }
}

#[tokio::test]
async fn a_job_ends_with_whoever_waits_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let workshop = Workshop::of(program(folder.path(), "echo \"s $$ 1\"; exec /bin/sleep 600"));
    let steps = Steps::default();
    let its_number = async {
        loop {
            match steps.now().done {
                0 => tokio::time::sleep(std::time::Duration::from_millis(1)).await,
                number => return number,
            }
        }
    };
    let number = tokio::select! {
        ended = workshop.run(reading(), vec![], &steps) => panic!("{ended:?}"),
        number = its_number => number,
    };
    while Path::new(&format!("/proc/{number}/exe")).exists() {
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    }
}

#[test]
fn a_file_is_read_by_a_process_with_little_memory_and_nothing_to_write_to() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_doppiofilo"))
        .args(["job", "sources.read"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let limits = format!("/proc/{}/limits", child.id());
    let limit = |name: &str| -> String {
        let text = fs::read_to_string(&limits).unwrap();
        let line = text.lines().find(|line| line.starts_with(name)).unwrap();
        line[name.len()..].split_whitespace().next().unwrap().to_owned()
    };
    // The last that is set.
    while limit("Max core file size") != "0" || limit("Max open files") != "3" {
        assert!(child.try_wait().unwrap().is_none(), "ended before it had read anything");
        std::thread::yield_now();
    }
    assert_eq!(limit("Max address space"), (1536 << 20).to_string());
    assert_eq!((limit("Max cpu time").as_str(), limit("Max file size").as_str()), ("240", "0"));
    child.stdin.take().unwrap().write_all("piano.txt\nCittà metropolitana".as_bytes()).unwrap();
    let mut output = String::new();
    child.stdout.take().unwrap().read_to_string(&mut output).unwrap();
    assert!(output.starts_with("r\n{") && output.contains("Città metropolitana"), "{output}");
    assert!(child.wait().unwrap().success());
}
