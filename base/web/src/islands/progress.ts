// How far a piece of work is, asked again every two seconds. When it is over, the page follows the way the server shows.

const EVERY_MS = 2000

export default function (root: HTMLElement): void {
  const timer = setInterval(() => {
    void ask(root, () => clearInterval(timer))
  }, EVERY_MS)
}

async function ask(root: HTMLElement, end: () => void): Promise<void> {
  // A line that falls is no end: the next time it is asked again.
  const answer = await fetch(location.href, { redirect: 'manual' }).catch(() => null)
  if (!answer) return
  if (!answer.ok) {
    end()
    location.reload()
    return
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const now = page.querySelector('[data-island="progress"]')
  if (now && now.innerHTML !== root.innerHTML) root.replaceChildren(...now.childNodes)
}
