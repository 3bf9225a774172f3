//! Fields: an instruction, which is not read, and its result, which is (ISO/IEC 29500-1, 17.16.18).

/// The fields that are open, inside each other.
#[derive(Default)]
pub(super) struct Fields {
    parts: Vec<Part>,
    n_instructions: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Instruction,
    Result,
}

impl Fields {
    /// Takes a mark by its type; one that is unknown does nothing.
    pub(super) fn mark(&mut self, kind: &str) {
        match kind {
            "begin" => {
                self.parts.push(Part::Instruction);
                self.n_instructions += 1;
            }
            "separate" => {
                let last = self.parts.pop();
                self.forget(last);
                self.parts.extend(last.map(|_| Part::Result));
            }
            "end" => {
                let last = self.parts.pop();
                self.forget(last);
            }
            _ => {}
        }
    }

    /// Whether text here belongs to an instruction.
    pub(super) fn is_instruction(&self) -> bool {
        self.n_instructions > 0
    }

    /// Ends the instructions with their paragraph: one that never ends must not hide the rest of the document.
    pub(super) fn end_paragraph(&mut self) {
        if self.n_instructions > 0 {
            self.parts.clear();
            self.n_instructions = 0;
        }
    }

    fn forget(&mut self, part: Option<Part>) {
        if part == Some(Part::Instruction) {
            self.n_instructions -= 1;
        }
    }
}
