// Loads the script of each `data-island="name"` on the page, and only those.

/** Addresses of the islands by name, relative to this script; written by the build. */
declare const ISLANDS: Record<string, string>

/** What the file of an island exports: it attaches itself to the element that names it. */
export interface Island {
  default(root: HTMLElement): void
}

/** Attaches an island to each element that names one. */
export function attachIslands(page: Document): void {
  for (const root of page.querySelectorAll<HTMLElement>('[data-island]')) {
    const address = ISLANDS[root.dataset['island'] ?? '']
    if (address) void attach(root, address)
  }
}

async function attach(root: HTMLElement, address: string): Promise<void> {
  const island = (await import(address)) as Island
  island.default(root)
}
