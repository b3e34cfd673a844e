import { dayFromNow } from '../days.ts'
import type { Stage } from '../stage.ts'
import { keepPromise } from './meeting.ts'
import { complete } from './planning.ts'
import { coSign, decide, noteEverything, submitMemo, write } from './paperwork.ts'

/** Phase 3 after the field: results, measures, press release, closing. */
export async function evaluate(stage: Stage): Promise<void> {
  const { cast, at, say, material } = stage
  await keepPromise(stage, 'jugend', 'Die Fragen stehen im Fragebogen.')
  await cast.presse.fill(at('/ergebnisse'), {})
  await write(stage, cast.presse, 'resultReport')
  await complete(stage, '3.2')
  say('3.2', 'Die Ergebnisse sind zu Protokoll geöffnet und gegen die Kennzahlen ausgewertet.')

  for (const measure of material.measures) await propose(stage, measure)
  await write(stage, cast.presse, 'resultsMemo')
  await coSign(stage, cast.jugend, 'resultsMemo', 'signed')
  await submitMemo(stage, 'resultsMemo')
  say('3.3', 'Vermerk zu den Ergebnissen mit Maßnahmen, vorgelegt.')

  await decide(stage, cast.leitung, '3.4', { outcome: 'approved', reason: 'So machen wir es.' })
  await noteEverything(stage)
  say('3.4', 'Die Leitung befürwortet die Maßnahmen einzeln.')

  await reportMeasures(stage)
  await complete(stage, '3.5')
  say('3.5', 'Die Ämter setzen um und berichten.')

  await write(stage, cast.presse, 'pressRelease')
  await cast.leitung.fill(at('/pressemitteilung'), {}, undefined, '/zitat')
  await cast.presse.fill(at('/pressemitteilung'), { until: minuteInBerlin(new Date()) })
  await cast.presse.fill(at('/pressemitteilung'), { costs: 'on' }, undefined, '/veroeffentlichung')
  say('3.6', 'Die Pressemitteilung mit Ergebnissen und Maßnahmen ist veröffentlicht.')

  await noteEverything(stage)
  await write(stage, cast.presse, 'closingMemo')
  await cast.presse.fill(at('/abschluss'), {})
  say('3.7', 'Schlussvermerk; das Vorhaben ist zu den Akten gelegt.')
}

async function propose(
  { cast, at }: Stage,
  { keyFigure: figure, ...words }: Stage['material']['measures'][number],
): Promise<void> {
  const page = await cast.presse.open(at('/massnahmen'))
  const option = (select: string, label: string) => {
    const found = page.document
      .querySelectorAll(`select[name="${select}"] option`)
      .find(({ text }) => text.trim().startsWith(label))
    if (found === undefined) throw new Error(`Measures offer no ${select} called ${label}.`)
    return found.getAttribute('value') ?? ''
  }
  const bound =
    figure === undefined
      ? {}
      : {
          finding: option('finding', `Kennzahl: ${figure.title}`),
          keyFigure: option('keyFigure', figure.title),
          target: figure.target,
        }
  const measure = { ...words, ...bound, due: dayFromNow(180) }
  await cast.presse.send(page, at('/massnahmen'), measure, 'tun=propose')
}

async function reportMeasures({ cast, at, material }: Stage): Promise<void> {
  const page = await cast.presse.open(at('/massnahmen'))
  const actions = page.document
    .querySelectorAll('form')
    .map((form) => form.getAttribute('action') ?? '')
    .filter((action) => action.includes('/massnahmen/'))
  for (const [index, action] of actions.entries()) {
    const unit = material.measures[index]?.unit === 'Jugendamt' ? cast.jugend : cast.gruen
    const report = {
      status: 'running',
      note: 'Die Arbeit hat begonnen.',
      followUp: dayFromNow(90),
    }
    await unit.fill(at('/massnahmen'), report, undefined, action)
  }
}

/** The wall clock in Germany as a date-and-time field sends it. */
function minuteInBerlin(instant: Date): string {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant)
  return shown.replace(' ', 'T')
}
