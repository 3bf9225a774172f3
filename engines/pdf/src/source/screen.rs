//! Looks at a file before it is read, for two things the reader does not guard against.
//!
//! A stream may unpack to a thousand times its size, twice over when it is packed twice; and dictionaries left open
//! within each other are parsed again from each of them.

use std::io::Read;

use flate2::read::{DeflateDecoder, ZlibDecoder};

use crate::refusal::Refusal;

/// Dictionaries of real files lie within each other a dozen times at most.
const DEEPEST: usize = 256;

/// How often a stream may be packed upon itself.
const LAYERS: usize = 3;

/// How many times as much as all else pictures may unpack to.
const PICTURES: u64 = 32;

/// More streams than any real file of the sizes that are read has.
const MOST_STREAMS: usize = 200_000;

/// Streams that unpack to less, in bytes, are not worth asking whether they are pictures.
const SMALL: u64 = 4_000;

/// How far before a stream its dictionary is looked for, in bytes.
const DICTIONARY: usize = 2_000;

/// Refuses files that would take more time or memory than they may; costs time linear in what the file unpacks to.
///
/// Only Deflate is unpacked here; streams packed otherwise, or coded as text around it, are not weighed.
pub(super) fn screen(bytes: &[u8], most: u64) -> Result<(), Refusal> {
    if nesting(bytes) > DEEPEST {
        return Err(Refusal::Damaged);
    }
    let (mut all, mut pictures) = (0, 0);
    for (at, (dictionary, data)) in streams(bytes).enumerate() {
        let sizes = (1..=LAYERS + 1).map(|layers| unpacked(data, layers, most)).take_while(|size| *size > 0);
        let size = sizes.max().unwrap_or(0);
        // The reader never unpacks pictures, so a long scan may hold many; only the time to weigh them is bounded.
        let sum = if size > SMALL && is_picture(dictionary) { &mut pictures } else { &mut all };
        *sum += size;
        if at > MOST_STREAMS || size > most || all > most || pictures > PICTURES.saturating_mul(most) {
            return Err(Refusal::TooLarge);
        }
    }
    Ok(())
}

/// How deep dictionaries lie within each other; every object begins anew.
fn nesting(bytes: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut rest = bytes;
    while let Some((_, next)) = rest.split_first() {
        let step = if rest.starts_with(b"<<") {
            depth += 1;
            deepest = deepest.max(depth);
            2
        } else if rest.starts_with(b">>") {
            depth = depth.saturating_sub(1);
            2
        } else {
            depth = if rest.starts_with(b"endobj") { 0 } else { depth };
            1
        };
        rest = rest.get(step..).unwrap_or(next);
    }
    deepest
}

/// Each stream, from where it begins to the end of the file, with what stands before it.
fn streams(bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    places(bytes, b"stream").filter_map(|at| {
        let (before, from) = bytes.split_at_checked(at)?;
        if before.ends_with(b"end") {
            return None;
        }
        let data = from.strip_prefix(b"stream")?;
        let data = data.strip_prefix(b"\r").unwrap_or(data);
        let data = data.strip_prefix(b"\n").unwrap_or(data);
        let dictionary = before.get(before.len().saturating_sub(DICTIONARY)..)?;
        Some((dictionary, data))
    })
}

fn places<'a>(bytes: &'a [u8], word: &'static [u8]) -> impl Iterator<Item = usize> + 'a {
    bytes.windows(word.len()).enumerate().filter(move |(_, window)| *window == word).map(|(at, _)| at)
}

/// How many bytes a stream unpacks to, `layers` times over; counting ends beyond `most`.
fn unpacked(data: &[u8], layers: usize, most: u64) -> u64 {
    let mut reader: Box<dyn Read + '_> = Box::new(data);
    for _ in 0..layers {
        reader = Box::new(ZlibDecoder::new(reader));
    }
    let size = count(reader, most);
    // The reader unpacks what lacks the header of zlib as well.
    if size == 0 && layers == 1 { count(Box::new(DeflateDecoder::new(data)), most) } else { size }
}

fn count(mut reader: Box<dyn Read + '_>, most: u64) -> u64 {
    let mut buffer = [0; 16_384];
    let mut size = 0;
    while size <= most {
        match reader.read(&mut buffer) {
            Ok(0) | Err(_) => break,
            Ok(read) => size += read as u64,
        }
    }
    size
}

/// Whether the dictionary of a stream says that it is a picture, and not also something else.
fn is_picture(before: &[u8]) -> bool {
    let begin = places(before, b" obj").last().unwrap_or(0);
    let says = |name| before.get(begin..).is_some_and(|own| places(own, name).next().is_some());
    says(b"/Image") && !says(b"/ObjStm") && !says(b"/XRef")
}
