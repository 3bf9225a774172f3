// A button that copies the text of its neighbour. It is hidden in the page, because without scripts
// (or without the permission to write to the clipboard) it could not do anything.

const TOLD_FOR_MS = 4000

/** Shows and arms each `[data-copy]` button; the attribute is the id of the text to copy. */
export function offerCopying(page: Document): void {
  if (!navigator.clipboard) return
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const text = page.getElementById(button.dataset['copy'] ?? '')
    if (!text) continue
    button.hidden = false
    button.addEventListener('click', () => void copy(text.textContent?.trim() ?? '', button))
  }
}

// The words are replaced inside a live region, so that they are also heard.
async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  const words = button.querySelector<HTMLElement>('[data-copy-words]')
  if (!words) return
  const before = words.textContent ?? ''
  await navigator.clipboard.writeText(text)
  words.textContent = button.dataset['copyDone'] ?? before
  setTimeout(() => (words.textContent = before), TOLD_FOR_MS)
}
