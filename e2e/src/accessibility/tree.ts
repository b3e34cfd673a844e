import type { CDPSession, Page } from 'playwright-core'

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** Roles that say nothing of what something is for. */
const wordless = new Set(['generic', 'none', 'paragraph', 'StaticText', 'InlineTextBox'])

/** What screen readers meet, as the browser itself computes it: everything that takes the focus has a role and a name. */
export async function treeFindings(page: Page): Promise<readonly string[]> {
  let session = sessions.get(page)
  if (session === undefined) {
    session = page.context().newCDPSession(page)
    sessions.set(page, session)
  }
  const { nodes } = await (await session).send('Accessibility.getFullAXTree')
  return nodes.flatMap(({ ignored, role, name, properties = [] }) => {
    const focusable = properties.some(
      (each) => each.name === 'focusable' && each.value.value === true,
    )
    if (ignored || !focusable) return []
    const what = String(role?.value ?? '')
    if (what === 'RootWebArea' || what === 'main' || what === 'Iframe') return []
    const called = String(name?.value ?? '').trim()
    // What is only reached from a link (`tabindex=-1`) is no stop; the structure is held against `tabindex=0`.
    if (called === '' && wordless.has(what)) return []
    if (called === '') return [`name: ${what} has none`]
    return wordless.has(what) ? [`role: "${called}" takes the focus and is nothing`] : []
  })
}
