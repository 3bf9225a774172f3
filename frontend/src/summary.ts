// A page that comes back with errors starts at their summary.

/** Moves the focus to the error summary, if there is one. */
export function focusSummary(page: Document): void {
  page.querySelector<HTMLElement>('[data-focus-first]')?.focus()
}
