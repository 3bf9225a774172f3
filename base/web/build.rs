//! Puts the built front end into the program: reads `frontend/dist/manifest.json` and writes a table of assets.

#![expect(clippy::disallowed_methods, reason = "a build script learns where it is from the environment")]

use std::{env, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../frontend/dist");
    println!("cargo:rerun-if-changed={}", root.join("manifest.json").display());
    let mut table = String::from("static ASSETS: &[Asset] = &[\n");
    match fs::read(root.join("manifest.json")) {
        Ok(text) => {
            let manifest: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(&text)?;
            for (name, file) in &manifest {
                let file = file.as_str().ok_or("the manifest maps names to names")?;
                write_asset(&mut table, &root, name, file)?;
            }
        }
        Err(_) if env::var("PROFILE")? == "release" => {
            return Err("the front end is not built: run `npm ci && npm run build` in frontend/".into());
        }
        Err(_) => println!("cargo:warning=the front end is not built: pages will have no style"),
    }
    table.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("assets.rs"), table)?;
    Ok(())
}

fn write_asset(
    table: &mut String,
    root: &Path,
    name: &str,
    file: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    let path = fs::canonicalize(root.join(file))?;
    let media = match path.extension().and_then(|end| end.to_str()) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    let packed =
        path.with_file_name(format!("{}.br", path.file_name().and_then(|n| n.to_str()).ok_or("a name")?));
    let brotli =
        if packed.exists() { format!("Some(include_bytes!({packed:?}))") } else { "None".to_owned() };
    writeln!(
        table,
        "    Asset {{ name: {name:?}, file: {file:?}, media: {media:?}, plain: include_bytes!({path:?}), brotli: {brotli} }},"
    )?;
    Ok(())
}
