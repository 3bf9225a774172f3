//! Writes small PDFs by hand, for drawings that programs do not make on demand.

/// A PDF as its objects; the first is the catalogue, the second the page tree.
pub struct Writer {
    objects: Vec<Vec<u8>>,
}

impl Writer {
    /// A file whose pages draw these contents on A4 in Helvetica (`/F1`) and Helvetica Bold (`/F2`).
    pub fn of_pages(contents: &[String]) -> Self {
        Self::with_page_entries(contents, "")
    }

    /// The same, with more entries in every page's dictionary.
    pub fn with_page_entries(contents: &[String], entries: &str) -> Self {
        let font = |name: &str| {
            format!("<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>").into_bytes()
        };
        let mut objects = vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), Vec::new()];
        objects.extend([font("Helvetica"), font("Helvetica-Bold")]);
        let mut kids = String::new();
        for content in contents {
            let number = objects.len() + 1;
            kids.push_str(&format!("{number} 0 R "));
            objects.push(
                format!(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {} 0 R\
                     /Resources<</Font<</F1 3 0 R/F2 4 0 R>>/XObject<</Im {} 0 R>>>>{entries}>>",
                    number + 1,
                    number + 2
                )
                .into_bytes(),
            );
            objects.push(stream("", &latin(content)));
            objects.push(stream(
                "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8",
                b"\x80",
            ));
        }
        let tree = format!("<</Type/Pages/Count {}/Kids[{kids}]>>", contents.len());
        objects.splice(1..2, [tree.into_bytes()]);
        Self::of_objects(objects)
    }

    /// A file of these objects, whatever they say.
    pub fn of_objects(objects: Vec<Vec<u8>>) -> Self {
        Self { objects }
    }

    /// The bytes of the file.
    pub fn bytes(&self, trailer: &str) -> Vec<u8> {
        let mut bytes = b"%PDF-1.7\n".to_vec();
        let mut places = Vec::new();
        for (at, object) in self.objects.iter().enumerate() {
            places.push(bytes.len());
            bytes.extend(format!("{} 0 obj\n", at + 1).bytes());
            bytes.extend(object);
            bytes.extend(b"\nendobj\n");
        }
        let table = bytes.len();
        let size = places.len() + 1;
        bytes.extend(format!("xref\n0 {size}\n0000000000 65535 f \n").bytes());
        for place in places {
            bytes.extend(format!("{place:010} 00000 n \n").bytes());
        }
        bytes.extend(
            format!("trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF").bytes(),
        );
        bytes
    }
}

pub fn stream(entries: &str, data: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{entries}/Length {}>>\nstream\n", data.len()).into_bytes();
    object.extend(data);
    object.extend(b"\nendstream");
    object
}

/// Draws a text at a place, in points from the lower left corner.
pub fn show(font: &str, size: f32, (x, y): (f32, f32), text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    format!("BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n")
}

/// The bytes of Windows code page 1252, for the letters used here.
fn latin(text: &str) -> Vec<u8> {
    let byte = |letter: char| match letter {
        '€' => 0x80,
        '’' => 0x92,
        '•' => 0x95,
        other => u8::try_from(u32::from(other)).unwrap_or(b'?'),
    };
    text.chars().map(byte).collect()
}
