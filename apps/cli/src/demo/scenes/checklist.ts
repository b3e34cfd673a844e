import type { Stage } from '../stage.ts'

/** What is said at points whose thing is not to be seen in the system. */
const notes: Readonly<Record<string, string>> = {
  pretest: 'Mit acht Menschen aus zwei Ämtern ausprobiert, zwei Fragen umformuliert.',
  accessibility: 'Mit Tastatur, Vergrößerung und Vorleseprogramm durchgesehen.',
  translations: 'Alle Befragten können Deutsch oder Englisch.',
  sample: 'Die Statistikstelle zieht aus dem Melderegister und gibt die Codes aus.',
  letters: 'Die Hausdruckerei setzt die Briefe mit der Datei der Zugangscodes.',
}

/** Goes through the checklist of a step: ticks what is there, and says of the rest why it is not needed. */
export async function tickChecklist({ cast: { presse }, at }: Stage, step: string): Promise<void> {
  const path = at(`/schritte/${step}`)
  const page = await presse.open(path)
  const buttons = page.document
    .querySelectorAll('button[name="tun"]')
    .map((button) => button.getAttribute('value') ?? '')
  for (const button of buttons) {
    const [, act, point = ''] = /^(tick|lapse):(.+)$/.exec(button) ?? []
    if (act === undefined) continue
    const note = notes[point]
    // What can be told without anybody stands in the field already.
    const fields = note === undefined || act === 'lapse' ? {} : { note }
    await presse.fill(path, fields, `tun=${button}`)
  }
}
