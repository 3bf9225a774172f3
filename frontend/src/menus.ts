// Menus are `<details data-menu>`: they open and close by themselves. Scripts close them when
// attention goes elsewhere, and give the focus back when they are left with Escape.

/** Makes open menus close on Escape, on a click outside and when the focus leaves them. */
export function closeMenusFromOutside(page: Document): void {
  page.addEventListener('keydown', (event) => event.key === 'Escape' && closeAround(page))
  page.addEventListener('click', (event) => closeOthers(page, event.target))
  page.addEventListener('focusin', (event) => closeOthers(page, event.target))
}

function openMenus(page: Document): HTMLDetailsElement[] {
  return [...page.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')]
}

function closeAround(page: Document): void {
  for (const menu of openMenus(page)) {
    const hadFocus = menu.contains(page.activeElement)
    menu.open = false
    if (hadFocus) menu.querySelector('summary')?.focus()
  }
}

function closeOthers(page: Document, target: EventTarget | null): void {
  for (const menu of openMenus(page)) {
    if (target instanceof Node && !menu.contains(target)) menu.open = false
  }
}
