import type { CDPSession } from 'playwright-core'

/**
 * What a screen reader can say where the focus is: names and descriptions of the focused element and of all groups
 * around it, as the browser itself computes them.
 */
export async function spokenAtFocus(browser: CDPSession): Promise<string> {
  const { result } = await browser.send('Runtime.evaluate', {
    expression: 'document.activeElement',
  })
  const { nodes } = await browser.send('Accessibility.getPartialAXTree', {
    ...(result.objectId === undefined ? {} : { objectId: result.objectId }),
    fetchRelatives: true,
  })
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const said: string[] = []
  for (let node = nodes[0]; node !== undefined; node = byId.get(node.parentId ?? '')) {
    for (const words of [node.name, node.description]) said.push(String(words?.value ?? ''))
  }
  return said.join('\n')
}
