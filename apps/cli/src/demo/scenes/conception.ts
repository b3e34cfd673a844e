import type { Stage } from '../stage.ts'
import { tickChecklist } from './checklist.ts'
import { makeCodes } from './codes.ts'
import { complete } from './planning.ts'
import { coSign, decide, giveOpinion, noteEverything, submitMemo, write } from './paperwork.ts'
import { adviseBeforeField, settleDataProtection } from './data-protection.ts'

/** Phase 2: from the detailed concept to everything ready, with one round of ordered changes. Gives the access codes. */
export async function conceive(stage: Stage): Promise<readonly string[]> {
  const { cast, say } = stage
  await readQuestionnaire(stage)
  await writeConcept(stage)
  await defineKeyFigures(stage)
  await planAnalysis(stage)
  await complete(stage, '2.1')
  say('2.1', 'Feinkonzept mit Kennzahlen, geprüft von Datenschutz und Statistikstelle.')

  await write(stage, cast.presse, 'detailedMemo')
  await submitMemo(stage, 'detailedMemo')
  say('2.2', 'Vermerk zum Feinkonzept, vorgelegt.')

  await decide(stage, cast.vertretung, '2.3', {
    outcome: 'changesOrdered',
    reason: 'Der Zeitplan ist zu knapp.',
    changes: ['Feldphase auf vier Wochen verlängern', 'Ein Erinnerungsschreiben einplanen'],
  })
  say('2.3', 'Die Stellvertretung ordnet in Vertretung Änderungen an.')

  await writeConcept(stage, {
    planning:
      'Die Feldphase dauert jetzt vier Wochen statt drei. Nach zwei Wochen geht ein Erinnerungsschreiben an alle, deren Code noch nicht benutzt ist.\n\n| Zeit | Was |\n| --- | --- |\n| Woche 1 | Pretest |\n| Wochen 2 bis 5 | Feldphase |\n| Woche 4 | Erinnerung |\n| Woche 6 | Auswertung |',
  })
  await complete(stage, '2.1')
  await write(stage, cast.presse, 'detailedMemo', {
    facts:
      'Die Leitung hat zwei Änderungen angeordnet. Beide sind eingearbeitet: Die Feldphase ist länger, ein Erinnerungsschreiben ist eingeplant.',
  })
  await submitMemo(stage, 'detailedMemo')
  say('2.2', 'Das geänderte Feinkonzept geht mit neuem Vermerk zur Leitung.')

  await decide(stage, cast.leitung, '2.3', {
    outcome: 'approved',
    reason: 'Die Änderungen sind eingearbeitet.',
  })
  await noteEverything(stage)
  say('2.3', 'Die Leitung gibt das Feinkonzept frei; die Kennzahlen stehen damit fest.')

  await prepareField(stage)
  const codes = await makeCodes(stage)
  await adviseBeforeField(stage)
  await tickChecklist(stage, '2.4')
  await complete(stage, '2.4')
  say('2.4', 'Fragebogen, Teilnehmende mit Zugangscodes und Datenschutzhinweis sind fertig.')
  return codes
}

/** The concept, its key figures, and what others say to it. */
async function writeConcept(
  stage: Stage,
  changes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { cast } = stage
  await write(stage, cast.presse, 'detailedConcept', changes)
  await giveOpinion(stage, 'detailedConcept', 'noObjections')
  await coSign(stage, cast.statistik, 'detailedConcept', 'signed')
}

/** First the question is chosen, which offers its answers; then these are ticked. */
async function defineKeyFigures({ cast, at, material }: Stage): Promise<void> {
  const { presse } = cast
  for (const { title, variable, rule, target, direction } of material.keyFigures) {
    const chosen = { title, variable, rule: rule.kind, direction }
    const page = await presse.fill(at('/kennzahlen'), chosen, 'tun=show')
    const shown = rule.kind === 'share' ? target * 100 : target
    const codes = rule.kind === 'share' ? { codes: rule.codes } : {}
    const figure = { ...chosen, ...codes, target: shown.toLocaleString('de') }
    await presse.send(page, at('/kennzahlen'), figure, 'tun=save')
  }
}

async function planAnalysis({ cast, at, material: { breakdowns } }: Stage): Promise<void> {
  if (breakdowns.length > 0) await cast.presse.fill(at('/auswertungsplan'), { breakdowns })
}

async function readQuestionnaire({ cast, at, material }: Stage): Promise<void> {
  const { presse } = cast
  const text = JSON.stringify(material.questionnaire)
  const report = await presse.fill(at('/fragebogen/einlesen'), { text }, 'tun=read')
  await presse.send(report, '/einlesen', {}, 'tun=save')
}

async function prepareField(stage: Stage): Promise<void> {
  const { cast, at, material } = stage
  const { presse, statistik } = cast
  await statistik.fill(at('/teilnehmende'), {
    access: material.access,
    selection: material.access === 'code' ? 'random' : 'selfSelected',
    population: material.population,
    ...(material.access === 'code' ? { size: String(material.invited) } : {}),
  })
  await settleDataProtection(stage)
  await presse.fill(at('/datenschutzhinweise'), {})
}
