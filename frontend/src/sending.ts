// A second click on a slow line must not send a form twice. The server refuses the second copy
// anyway; this spares the person the message.

const SILENT_FOR_MS = 8000

/** Ignores further sendings of a form for a while after the first. */
export function sendOnce(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
    if (form.dataset['sent']) return event.preventDefault()
    form.dataset['sent'] = 'yes'
    // Somebody who comes back to the page, or whose line fell, can send again.
    setTimeout(() => delete form.dataset['sent'], SILENT_FOR_MS)
  })
}
