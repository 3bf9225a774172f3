//! Where to go on after signing in.

/// A path of this site, without language: begins with one slash, names no other host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalPath(String);

kernel::rows_newtype!(LocalPath, String);

impl LocalPath {
    /// The page about oneself: where signing in leads when nothing better is known.
    pub fn me() -> LocalPath {
        LocalPath("/me".to_owned())
    }

    /// Reads an address from a query or a form, with language or without. Anything a browser could take for another site is
    /// no path of ours.
    pub fn parse(text: &str) -> Option<LocalPath> {
        let (_, text) = web::ctx::split(text);
        let plain = text.chars().all(|c| c.is_ascii_graphic() && c != '\\');
        (plain && text.len() <= 400 && has_whole_names(&text)).then_some(LocalPath(text))
    }

    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Names between single slashes, none of which a browser would resolve away: it takes `%2e` for a dot, and what is left of
/// `/a/..//b` could stand for a host. No address of ours needs `%` before its query.
fn has_whole_names(text: &str) -> bool {
    let path = text.split(['?', '#']).next().unwrap_or_default();
    let Some(names) = path.strip_prefix('/') else {
        return false;
    };
    let is_whole = |name: &str| !matches!(name, "" | "." | "..") && !name.contains('%');
    path == "/" || names.strip_suffix('/').unwrap_or(names).split('/').all(is_whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_paths() {
        for good in
            ["/", "/processes/torino-2030/plan?at=2026-01-01#l-1", "/me", "/me/", "/me?of=a//b%20c..d"]
        {
            assert_eq!(LocalPath::parse(good).unwrap().as_str(), good);
        }
        assert_eq!(LocalPath::parse("/it/me?a=b").unwrap().as_str(), "/me?a=b");
        let elsewhere = [
            "",
            "plan",
            "/it//evil.example",
            "/it/\\evil.example",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/a\r\nSet-Cookie: x",
            "/a b",
            "/it/../..//evil.example",
            "/it/..",
            "/./me",
            "/me//",
            "/plan//evil.example?a=b",
            "/%2e%2e/%2Fevil.example",
            "/%5cevil.example",
        ];
        for bad in elsewhere {
            assert_eq!(LocalPath::parse(bad), None, "{bad:?}");
        }
    }
}
