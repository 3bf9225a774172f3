//! A picture of the whole database that any row written, changed or taken away alters: how a test sees that nothing was
//! written.

use super::world::{self, World};
use record::sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use std::{
    collections::BTreeMap,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::PathBuf,
};

/// A digest of each file (SQLite) or table (PostgreSQL).
pub type Picture = BTreeMap<String, String>;

/// What takes pictures.
pub enum Camera {
    /// Of the file and its log, byte for byte.
    Files(PathBuf),
    /// Of where each row stands and which transaction wrote it: an update moves a row, even one that changes no value.
    Tables(DatabaseConnection, String),
}

impl Camera {
    /// A camera for one database.
    pub async fn on(world: &World) -> Camera {
        if let Some(folder) = &world.folder {
            return Camera::Files(folder.clone());
        }
        let connection = world::connect(&world.address).await;
        let names = "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";
        let one = |table: String| {
            format!(
                "SELECT '{table}' AS name, md5(coalesce(string_agg(xmin::text || ctid::text, ',' ORDER BY ctid), '')) AS digest \
                 FROM {table}"
            )
        };
        let parts: Vec<String> =
            texts(&connection, names).await.into_iter().map(|row| one(row[0].clone())).collect();
        assert!(parts.len() > 20, "the tables were not found");
        Camera::Tables(connection, parts.join(" UNION ALL "))
    }

    /// A picture now.
    pub async fn picture(&self) -> Picture {
        match self {
            Camera::Files(folder) => files(folder),
            Camera::Tables(connection, text) => texts(connection, text)
                .await
                .into_iter()
                .map(|row| (row[0].clone(), row[1].clone()))
                .collect(),
        }
    }

    /// Lets the connection go.
    pub async fn put_away(self) {
        if let Camera::Tables(connection, _) = self {
            connection.close().await.unwrap();
        }
    }
}

/// What is not the same in both.
pub fn differences(before: &Picture, after: &Picture) -> Vec<String> {
    let names = before.keys().chain(after.keys().filter(|name| !before.contains_key(*name)));
    names.filter(|name| before.get(*name) != after.get(*name)).cloned().collect()
}

/// The index of the log that readers share is no content.
fn files(folder: &PathBuf) -> Picture {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.filter(|path| path.is_file() && !path.display().to_string().ends_with("-shm"));
    files
        .map(|path| {
            let mut hasher = DefaultHasher::new();
            fs::read(&path).unwrap().hash(&mut hasher);
            (path.file_name().unwrap().to_str().unwrap().to_owned(), format!("{:016x}", hasher.finish()))
        })
        .collect()
}

async fn texts(connection: &DatabaseConnection, text: &str) -> Vec<Vec<String>> {
    let statement = Statement::from_string(connection.get_database_backend(), text);
    let rows = connection.query_all_raw(statement).await.unwrap();
    let columns = rows.first().map(|row| row.column_names().len()).unwrap_or(0);
    rows.iter()
        .map(|row| (0..columns).map(|column| row.try_get_by_index(column).unwrap()).collect())
        .collect()
}
