import type { Stage } from './stage.ts'

/** Goes through the checklist of a step: ticks what is there, and says of the rest that it is not needed. */
export async function tickChecklist({ as, at }: Stage, step: string): Promise<void> {
  const presse = await as('presse')
  const path = at(`/schritte/${step}`)
  await presse.open(path)
  const values = await presse.page
    .locator('button[name="tun"]')
    .evaluateAll((all) => all.map((button) => button.getAttribute('value') ?? ''))
  for (const value of values) {
    const [, point] = /^(?:tick|lapse):(.+)$/.exec(value) ?? []
    if (point === undefined) continue
    const where = { action: `${path}#punkt-${point}`, button: `tun=${value}` }
    await presse.send({ note: 'Im Haus durchgesehen' }, where)
  }
}
