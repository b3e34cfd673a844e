import type { Stage } from '../stage.ts'

/** Before the field: on what people are asked, who processes their data, and what could happen to them. */
export async function settleDataProtection({ cast, at, say }: Stage): Promise<void> {
  const { presse } = cast
  await presse.fill(at('/datenschutz/rechtsgrundlage'), {
    task: 'Befragung der Einwohnerinnen und Einwohner zur Planung städtischer Leistungen',
  })
  await presse.fill(at('/datenschutz/auftragsverarbeiter'), { processor: 'niemand' })
  await presse.fill(at('/datenschutz/fragen'), await lookedAt({ cast, at }))
  await presse.fill(at('/datenschutz/folgenabschaetzung/schwelle'), threshold)
  say('2.4', 'Rechtsgrundlage, Auftragsverarbeiter und Schwellwertanalyse stehen in der Akte.')
}

/** The officer's opinion on all of it, before the field is released. */
export async function adviseBeforeField({ cast, at, say }: Stage): Promise<void> {
  await cast.datenschutz.fill(at('/datenschutz/stellungnahme'), {
    verdict: 'noObjections',
    text: 'Die Unterlagen stimmen mit dem überein, was eingestellt ist.',
  })
  say('2.4', 'Die Datenschutzbeauftragte nimmt vor der Feldfreigabe Stellung.')
}

/** Whatever sounds like a special category is none of the demonstration: somebody has looked, and says so. */
async function lookedAt({
  cast,
  at,
}: Pick<Stage, 'cast' | 'at'>): Promise<Readonly<Record<string, string>>> {
  const { document } = await cast.presse.open(at('/datenschutz/fragen'))
  const open = document.querySelectorAll('details[open] select')
  const names = open.map((select) => select.getAttribute('name') ?? '')
  return Object.fromEntries(
    names.filter((name) => name.startsWith('special.')).map((name) => [name, 'none']),
  )
}

const criteria =
  'scoring automated monitoring sensitive scale matching vulnerable innovative preventing list'

const threshold: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    criteria.split(' ').map((criterion) => [`criteria.${criterion}.applies`, 'no']),
  ),
  'verdict.needed': 'no',
  'verdict.reason':
    'Kein Kriterium trifft zu: Die Antworten werden ohne Namen gespeichert und nur zusammengefasst gezeigt.',
}
